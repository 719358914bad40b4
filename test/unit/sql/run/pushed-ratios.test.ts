import { periodOf } from 'danvan';
import type { RunOptions } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import type { PartedUnits } from '#inside/aggregation';
import { ratioSum } from '#inside/sql';
import { answerRow, sumRow } from '../../../support/answer-row.js';
import { figureFrom } from '../../../support/fetched.js';
import type { Answer } from '../../../support/recorded-store.js';
import { smallPlan } from '../../../support/small-plan.js';

const quarter = periodOf('2026-Q1');
const all: PartedUnits = { plain: [0], rest: [] };
const [above, below, rate] = [0, 1, 2];

/** The ratio that a database answers so. */
async function ratioFrom(rows: Answer, units = all, lists: RunOptions['lists'] = 'all') {
  const figure = await figureFrom(smallPlan({ indicators: ['x.r'] }), rows, {
    indicator: rate,
    lists,
  });
  const [ratio] = figure.asked.ratios;
  if (ratio === undefined) throw new RangeError('The plan has no ratio.');
  return { figure, ratio, sum: ratioSum({ figure, ratio, units }, quarter) };
}

const pair = (unit_key: number, fields: Readonly<Record<string, unknown>> = {}) =>
  answerRow('ratio', {
    unit_key,
    indicator_key: rate,
    a: 1,
    c: 1,
    e: 1,
    text_one: '30',
    text_other: '40',
    ...fields,
  });
const of = (tells: 'silent' | 'partly' | 'place' | 'left', unit_key: number, fields = {}) =>
  answerRow(tells, { unit_key, ...fields });
const told = [above, below].flatMap((indicator_key) => [sumRow(1, 25, { indicator_key })]);

describe('a ratio of a database', () => {
  it('adds the terms of all pairs, each by its own decimals', async () => {
    const { sum } = await ratioFrom([pair(1), pair(2, { c: 0, d: 1 }), pair(4, { b: 1 })]);
    expect(sum).toMatchObject({ above: 9, below: 120, counted: 3, hasNothing: true });
    expect(sum).toMatchObject({ reported: 2, partial: 1, expected: 3, isTerm: true, left: [] });
  });

  it('is of the units asked', async () => {
    const rows = [pair(1), pair(4, { b: 1 }), of('left', 1, { indicator_key: rate })];
    const { sum } = await ratioFrom(rows, { plain: [2, 3], rest: [] });
    expect(sum).toMatchObject({ above: 3, counted: 1, hasNothing: true, expected: 2, left: [] });
    const one = await ratioFrom(rows, { plain: [1], rest: [] });
    expect(one.sum).toMatchObject({ hasNothing: false, left: [1] });
  });

  it('is kept by one unit for several, also where the rows of that one travel', async () => {
    const { sum } = await ratioFrom([pair(1), pair(2)], { plain: [0], rest: [2] });
    expect(sum).toMatchObject({ above: 6, counted: 2, expected: 2 });
  });

  it('has no terms where none was sent', async () => {
    const { sum } = await ratioFrom([]);
    expect(sum).toMatchObject({ above: 0, counted: 0, isTerm: false, hasNothing: false });
  });

  it('knows no other period', async () => {
    const { figure, ratio } = await ratioFrom([]);
    const asked = { figure, ratio, units: all };
    expect(() => ratioSum(asked, periodOf('2026-Q2'))).toThrow(RangeError);
  });
});

describe('who lacks in a ratio', () => {
  const silent = (unit: number, indicator_key: number) => of('silent', unit, { indicator_key });

  it('is silent who sent neither term; one term alone is a part', async () => {
    const rows = [...told, silent(2, above), silent(2, below), silent(4, below)];
    const { sum } = await ratioFrom(rows);
    expect(sum.lists()).toMatchObject({
      silent: [2],
      partial: [{ unit: 4, reason: 'term-missing' }],
    });
  });

  it('is a part what is one of either term; that the other is missing comes first', async () => {
    const partly = (unit: number, indicator_key: number) =>
      of('partly', unit, { indicator_key, a: 1 });
    const rows = [...told, partly(1, below), partly(2, above), silent(2, below)];
    const { sum } = await ratioFrom(rows);
    expect(sum.lists().partial).toEqual([
      { unit: 2, reason: 'term-missing' },
      { unit: 1, reason: 'outside-period' },
    ]);
    const rest = await ratioFrom(rows, { plain: [0], rest: [1] });
    expect(rest.sum.lists().partial).toEqual([{ unit: 2, reason: 'term-missing' }]);
  });
});

describe('the rows of a ratio', () => {
  const places = [
    of('place', 1, { a: 70, c: 1 }),
    of('place', 1, { a: 71, c: 1, indicator_key: below }),
    of('place', 2, { a: 72, c: 1 }),
    of('place', 2, { a: 73, d: 1 }),
    of('place', 4, { a: 74, d: 1, indicator_key: below }),
  ];
  const rows = [...told, ...places, of('left', 2, { indicator_key: rate })];

  it('are those of both terms; of a unit without a pair none counts', async () => {
    const { sum } = await ratioFrom(rows);
    const { contributors, excluded } = sum.lists();
    expect(contributors).toEqual([70, 71]);
    expect(excluded).toEqual([
      { position: 72, reason: 'term-missing' },
      { position: 73, reason: 'error' },
      { position: 74, reason: 'error' },
    ]);
  });

  it('are those of the units that are not asked elsewhere', async () => {
    const { sum } = await ratioFrom(rows, { plain: [0], rest: [1, 2] });
    expect(sum.lists().contributors).toEqual([]);
    expect(sum.lists().excluded).toEqual([{ position: 74, reason: 'error' }]);
  });

  it('tell of an earlier state of a unit without a pair that another one took its place', async () => {
    const state = { c: 1, e: 1 };
    const states = [
      of('place', 2, { ...state, a: 80, b: 10 }),
      of('place', 2, { ...state, a: 81, b: 20 }),
    ];
    const left = of('left', 2, { indicator_key: rate });
    const reasons = async (more: Answer) =>
      (await ratioFrom([...told, ...states, ...more])).sum
        .lists()
        .excluded.map(({ position, reason }) => [position, reason]);
    expect(await reasons([])).toEqual([[80, 'earlier-state']]);
    expect(await reasons([left])).toEqual([
      [80, 'consolidated'],
      [81, 'term-missing'],
    ]);
  });

  it('throw where they were not fetched, and not before they are read', async () => {
    const unread = expect.objectContaining({ code: 'LISTS_NOT_FETCHED' });
    const { sum } = await ratioFrom(rows, all, 'none');
    expect(() => sum.lists()).toThrow(unread);
    const heard = (await ratioFrom(rows, all, 'heard')).sum.lists();
    expect(heard.excluded).toHaveLength(3);
    expect(() => heard.contributors).toThrow(unread);
  });
});

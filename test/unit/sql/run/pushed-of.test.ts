import { periodOf, type Observation } from 'danvan';
import type { RunOptions, SqlPlan } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { askedBy, mostWhole, pushedOf } from '#inside/sql';
import { answerRow, sumRow } from '../../../support/answer-row.js';
import { fetchedFrom } from '../../../support/fetched.js';
import type { Answer } from '../../../support/recorded-store.js';
import { smallContext, smallPlan } from '../../../support/small-plan.js';

const quarter = periodOf('2026-Q1');
const byUnit = smallPlan({ rows: 'all' });
const all = { plain: [0], rest: [] };

interface Wanted {
  readonly plan?: SqlPlan;
  readonly code?: string;
  readonly measure?: Observation['measure'];
  readonly lists?: RunOptions['lists'];
}

/** A figure that a database answers so; null where its rows travel. */
async function figureOf(
  rows: Answer,
  { plan = byUnit, code = 'x.f', measure = 'actual', lists = 'all' }: Wanted = {},
) {
  const { fetched } = await fetchedFrom(plan, rows, { lists });
  const asked = askedBy(plan);
  const indicator = smallContext.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw new RangeError(`There is no ${code}.`);
  const tree = { tree: asked.context.tree, assigned: null };
  return pushedOf(asked, fetched).figureOf({ indicator, measure }, tree);
}

async function mustHave(...given: Parameters<typeof figureOf>) {
  const figure = await figureOf(...given);
  if (figure === null) throw new RangeError('All rows of it travel.');
  return figure;
}

const doubt = (unit_key: number, indicator_key = 0) =>
  answerRow('doubtful', { unit_key, indicator_key, c: 90 + unit_key, text_one: '2026-01' });
const three = [sumRow(1, 25), sumRow(2, 30, { c: 0, d: 1 }), sumRow(4, 5, { b: 0 })];

describe('a figure', () => {
  it('is there where it is added, and its sums did not become too large', async () => {
    expect(await figureOf(three)).not.toBeNull();
    expect(await figureOf(three, { code: 'x.g' })).toBeNull();
    expect(await figureOf([sumRow(1, mostWhole + 1)])).toBeNull();
    expect(await figureOf([], { plan: smallPlan({ measure: 'change' }) })).toBeNull();
  });

  it('is a ratio only where it has terms', async () => {
    const plan = smallPlan({ indicators: ['x.r'] });
    const [flow, ratio] = [await mustHave([], { plan }), await mustHave([], { plan, code: 'x.r' })];
    expect([flow.ratioOf, ratio.ratioOf === null]).toEqual([null, false]);
  });
});

describe('the sum of units', () => {
  it('adds what each of them told, by the decimals of the indicator', async () => {
    const figure = await mustHave(three);
    const { lists: _, ...sum } = figure.sumOf(all, quarter);
    expect(sum).toEqual({
      amount: 6,
      counted: 3,
      hasAmount: true,
      reported: 2,
      partial: 1,
      expected: 3,
    });
    expect(figure.sumOf({ plain: [1, 2], rest: [] }, quarter)).toMatchObject({
      amount: 5.5,
      expected: 2,
    });
    expect(figure.sumOf({ plain: [3], rest: [] }, quarter)).toMatchObject({
      amount: 0.5,
      hasAmount: false,
    });
  });

  it('takes large sums of units together before the decimals, exactly', async () => {
    const figure = await mustHave([sumRow(1, 1), sumRow(2, 2)]);
    expect(figure.sumOf(all, quarter).amount).toBe(0.3);
  });

  it('is kept by one unit for several, also where the rows of that one travel', async () => {
    const figure = await mustHave(three);
    const { amount, expected } = figure.sumOf({ plain: [0], rest: [2] }, quarter);
    expect([amount, expected]).toEqual([6, 2]);
  });

  it('is of one measure and one period', async () => {
    const plan = smallPlan({ plan: 'year' });
    const [done, planned] = [
      await mustHave(three, { plan }),
      await mustHave(three, { plan, measure: 'plan' }),
    ];
    const places = askedBy(plan).sums.map(({ measure }) => measure);
    expect(places).toEqual([1, 0]);
    // All rows of the answer are of the first sum, that of the plan.
    expect(done.sumOf(all, quarter).amount).toBe(0);
    expect(planned.sumOf(all, periodOf('2026')).amount).toBe(6);
    expect(() => done.sumOf(all, periodOf('2026'))).toThrow(RangeError);
    expect(done.owing(all, periodOf('2026'))).toEqual([]);
  });
});

describe('units of which rows travel', () => {
  it('are asked elsewhere, and owe there', async () => {
    const figure = await mustHave([...three, doubt(2)]);
    const units = figure.partOf([0]);
    expect(units).toEqual({ plain: [0], rest: [2] });
    expect(figure.partOf([2])).toEqual({ plain: [], rest: [2] });
    expect(figure.sumOf(units, quarter).expected).toBe(2);
    expect(figure.owing(units, quarter)).toEqual([1, 4]);
  });

  it('are so of all that ratios bind together', async () => {
    const rows = [doubt(2, 1)];
    const bound = await mustHave(rows, { plan: smallPlan({ indicators: ['x.r'] }) });
    const free = await mustHave(rows, { plan: smallPlan({ indicators: ['x.f', 'x.g'] }) });
    expect([bound, free].map((one) => one.partOf([0]).rest)).toEqual([[2], []]);
  });
});

describe('lists', () => {
  const rows = [
    ...three,
    answerRow('partly', { unit_key: 2, a: 1 }),
    answerRow('silent', { unit_key: 4 }),
    answerRow('place', { unit_key: 1, a: 70, c: 1 }),
    answerRow('place', { unit_key: 2, a: 71, d: 1 }),
    answerRow('place', { unit_key: 4, a: 72, c: 1 }),
    answerRow('heard', { unit_key: 1 }),
  ];

  it('name units and rows of what is asked alone', async () => {
    const figure = await mustHave(rows);
    expect(figure.sumOf(all, quarter).lists()).toEqual({
      silent: [4],
      partial: [{ unit: 2, reason: 'outside-period' }],
      contributors: [70, 72],
      excluded: [{ position: 71, reason: 'error' }],
    });
    expect(figure.sumOf({ plain: [0], rest: [2, 3] }, quarter).lists()).toEqual({
      silent: [],
      partial: [],
      contributors: [70],
      excluded: [],
    });
  });

  it('tell whether a unit was heard', async () => {
    const figure = await mustHave(rows);
    expect([1, 2].map(figure.wasHeard)).toEqual([true, false]);
  });

  it('throw where they were not fetched, and not before they are read', async () => {
    const [none, heard] = [
      await mustHave(rows, { lists: 'none' }),
      await mustHave(rows, { lists: 'heard' }),
    ];
    const unread = expect.objectContaining({ code: 'LISTS_NOT_FETCHED' });
    const sum = none.sumOf(all, quarter);
    expect(sum.amount).toBe(6);
    expect(() => sum.lists()).toThrow(unread);
    expect(() => none.wasHeard(1)).toThrow(unread);
    const lists = heard.sumOf(all, quarter).lists();
    expect(lists.silent).toEqual([4]);
    expect(() => lists.contributors).toThrow(unread);
  });
});

it('knows what was sent', async () => {
  const { fetched } = await fetchedFrom(byUnit, three);
  const sent = new Set(['x.f']);
  expect(pushedOf(askedBy(byUnit), { ...fetched, sent }).sent).toBe(sent);
});

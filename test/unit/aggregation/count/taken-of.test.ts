import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { takenOf, takenWhole } from '#inside/aggregation';
import { idsOf, owingFrom, questionFor, unitIn, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const joint = (unit: string, amount: number, more: Partial<ObservationInput> = {}) =>
  sent(unit, 'sessions', amount, { activity: 'ngay-hoi', ...more });

/** Unit and amount of each report that counts. */
const taken = (
  observations: readonly ObservationInput[],
  of: readonly string[] = ['tinh'],
  asked: Asked = {},
) => {
  const question = questionFor(observations, asked);
  const roots = of.map((id) => unitIn(question, id));
  return takenOf(question, roots, owingFrom(question)).map(({ unit, span }) => [
    idsOf(question, [unit])[0],
    span.quantity.amount,
  ]);
};

describe('takenOf', () => {
  it('counts all units asked', () => {
    const rows = [sent('xa-a', 'sessions', 1), sent('xa-b', 'sessions', 2)];
    expect(taken(rows)).toEqual([
      ['xa-a', 1],
      ['xa-b', 2],
    ]);
    expect(taken(rows, ['xa-b'])).toEqual([['xa-b', 2]]);
    expect(taken(rows, ['xa-b', 'xa-a'])).toHaveLength(2);
  });

  it('counts a joint activity once above those who tell of it, at each of them below', () => {
    const rows = [joint('xa-b', 4), joint('xa-a', 5), sent('xa-b', 'sessions', 1)];
    expect(new Set(taken(rows).map(String))).toEqual(new Set(['xa-a,5', 'xa-b,1']));
    const below = new Set(taken(rows, ['xa-b']).map(String));
    expect(below).toEqual(new Set(['xa-b,4', 'xa-b,1']));
  });

  it('takes the highest of them, whatever its place in the list', () => {
    expect(taken([joint('xa-a', 5), joint('tinh', 9)])).toEqual([['tinh', 9]]);
  });

  it('takes the first of them in the order of the tree, whatever its place in the list of units', () => {
    const units = [
      { id: 'tinh', name: 'tỉnh' },
      { id: 'xa-a', name: 'xã A', parent: 'tinh' },
      { id: 'xa-b', name: 'xã B', parent: 'tinh' },
      { id: 'thon', name: 'thôn', parent: 'xa-a' },
    ];
    const rows = [joint('xa-b', 4), joint('thon', 5)];
    expect(taken(rows, ['tinh'], { units })).toEqual([['thon', 5]]);
  });

  it('takes the first line of a unit where lines add, with all its parts in time', () => {
    const rows = [
      joint('xa-a', 7, { line: 'women' }),
      joint('xa-a', 1, { line: 'front', period: '2026-07' }),
      joint('xa-a', 2, { line: 'front', period: '2026-08' }),
    ].map((row) => ({ ...row, indicator: 'x.members' }));
    expect(taken(rows, ['tinh'], { indicator: 'members' })).toEqual([
      ['xa-a', 1],
      ['xa-a', 2],
    ]);
  });

  it('counts two activities apart', () => {
    expect(taken([joint('xa-a', 5), joint('xa-b', 4, { activity: 'le-ra-quan' })])).toHaveLength(2);
  });
});

describe('takenWhole', () => {
  const whole = (observations: readonly ObservationInput[], of: string) => {
    const question = questionFor(observations, { indicator: 'persons' });
    return takenWhole(question, unitIn(question, of)).map(({ span, standsIn }) => [
      span.quantity.amount,
      standsIn,
    ]);
  };

  it('takes what a unit sent for all below it, or its own where nothing is below', () => {
    const consolidated = sent('tinh', 'persons', 9, { scope: 'consolidated' });
    const rows = [consolidated, sent('tinh', 'persons', 1), sent('xa-a', 'persons', 3)];
    expect(whole(rows, 'tinh')).toEqual([[9, true]]);
    expect(whole(rows, 'xa-a')).toEqual([[3, false]]);
    expect(whole(rows.slice(1), 'tinh')).toEqual([]);
  });

  it('takes a joint activity once, on whatever lines the unit tells of it', () => {
    const on = (line: string, amount: number) =>
      sent('xa-a', 'persons', amount, { line, activity: 'ngay-hoi' });
    expect(whole([on('women', 2), on('front', 3)], 'xa-a')).toEqual([[3, false]]);
  });
});

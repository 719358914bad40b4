import { expect, it } from 'vitest';
import { ratiosOfUnits, unitsLeft } from '#inside/sql';
import { answerRow } from '../../../support/answer-row.js';

const row = (unit_key: number, more: Readonly<Record<string, unknown>> = {}) =>
  answerRow('ratio', {
    unit_key,
    indicator_key: 3,
    sum_key: 1,
    a: 2,
    b: 1,
    c: 4,
    d: 5,
    text_one: '12',
    text_other: '7',
    ...more,
  });

it('reads pairs of ratios, by figure and period', () => {
  const ratios = ratiosOfUnits([row(9), row(2, { b: 0, e: 1 }), row(9, { sum_key: 0 })]);
  expect([...ratios.keys()]).toEqual(['3 1', '3 0']);
  const sums = { above: 12, below: 7, counted: 2, reported: 4, partly: 5 };
  expect(ratios.get('3 1')).toEqual([
    { ...sums, unit: 9, hasNothing: true, isTerm: false },
    { ...sums, unit: 2, hasNothing: false, isTerm: true },
  ]);
});

it('reads who is in no pair', () => {
  const left = unitsLeft([row(9), row(2), row(4, { indicator_key: 5 })]);
  expect([left.get('3 1'), left.get('5 1')]).toEqual([[9, 2], [4]]);
});

it('refuses amounts of terms that are no whole numbers', () => {
  const unreadable = expect.objectContaining({ code: 'STORE_UNREADABLE' });
  for (const text of ['', '1.5', null])
    expect(() => ratiosOfUnits([row(9, { text_other: text })])).toThrow(unreadable);
});

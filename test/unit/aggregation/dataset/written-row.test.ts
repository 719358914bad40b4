import { expect, it } from 'vitest';
import { marks, measures, states, writeRow } from '#inside/aggregation';

const row = { unit: 'xa-a', indicator: 'x.sessions', period: '2026-Q3' };
const written = (bits: number, amount = 0, line?: string) =>
  writeRow({ ...row, bits, amount, line });

it('writes what was said, and nothing more', () => {
  expect(written(0, 5)).toStrictEqual({ ...row, value: 5 });
  expect(written(0, 5, 'front')).toStrictEqual({ ...row, value: 5, line: 'front' });
  expect(written(marks.saysBasis, 5)).toStrictEqual({ ...row, value: 5, basis: 'in-period' });
  expect(written(marks.isCumulative, 5)).toStrictEqual({ ...row, value: 5, basis: 'cumulative' });
  expect(written(marks.saysScope, 5)).toStrictEqual({ ...row, value: 5, scope: 'own' });
  expect(written(marks.isConsolidated, 5)).toStrictEqual({
    ...row,
    value: 5,
    scope: 'consolidated',
  });
  expect(written(marks.saysMeasure, 5)).toStrictEqual({ ...row, value: 5, measure: 'actual' });
  for (const [at, measure] of measures.entries()) {
    if (at > 0) expect(written(at << marks.measure)).toStrictEqual({ ...row, value: 0, measure });
  }
});

it('writes the value in the form in which it was given', () => {
  const state = (name: (typeof states)[number]) => states.indexOf(name);
  expect(written(marks.hasAmountField, 5)['value']).toEqual({ amount: 5 });
  expect(written(marks.hasStateField, 5)['value']).toEqual({ state: 'reported', amount: 5 });
  expect(written(state('missing'))['value']).toBeNull();
  expect(written(state('missing') | marks.hasStateField)['value']).toEqual({ state: 'missing' });
  expect(written(state('nil'))['value']).toEqual({ state: 'nil' });
  expect(written(state('withheld'))['value']).toEqual({ state: 'withheld' });
});

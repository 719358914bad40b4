import { explainedAmount } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('keeps the word before an amount, and its bounds', () => {
  const [part] = told([sent('xa-a', 'sessions', { amount: 9, qualifier: 'nearly' })]).contributors;
  expect(part).toMatchObject({ amount: 9, qualifier: 'nearly', bounds: { to: 9 } });
});

it('has no word of an exact amount', () => {
  const rows = [sent('xa-a', 'sessions', 9), sent('xa-b', 'sessions', { amount: 2, to: 4 })];
  const [exact, range] = told(rows).contributors;
  expect(exact).toMatchObject({ amount: 9, qualifier: undefined, bounds: { from: 9, to: 9 } });
  expect(range).toMatchObject({ amount: null, bounds: { from: 2, to: 4 } });
});

it('has no field for a word where there is none', () => {
  const exactly = { amount: 9, from: 9, to: 9, plausibleFrom: 9, plausibleTo: 9 };
  expect(Object.keys(explainedAmount(exactly))).toEqual(['amount', 'bounds']);
  const about = { ...exactly, from: 0, qualifier: 'about' } as const;
  expect(Object.keys(explainedAmount(about))).toEqual(['amount', 'qualifier', 'bounds']);
});

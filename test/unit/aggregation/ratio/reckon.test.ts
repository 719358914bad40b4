import { expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { pairsOf, reckon, statedBy, termsOf } from '#inside/aggregation';
import { questionFor, unitIn } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { present } from '../../../support/review.js';

/** What is reckoned from the pairs of the province, or from the rate that xã A stated. */
function reckoned(rows: readonly ObservationInput[]) {
  const question = questionFor(rows, { indicator: 'rate' });
  const [root, a] = ['tinh', 'xa-a'].map((id) => unitIn(question, id));
  const terms = present(termsOf(question, [root ?? -1]) ?? undefined);
  const rates = statedBy(question, [a ?? -1]);
  const { pairs } = rates.length > 0 ? { pairs: [] } : pairsOf(terms, root ?? -1);
  return { ...reckon(terms, { pairs, rates, roots: [root ?? -1] }), a };
}

const pairs = [
  sent('xa-a', 'successful', 1),
  sent('xa-a', 'received', 2),
  sent('xa-b', 'successful', 9),
  sent('xa-b', 'received', 10),
];

it('makes a rate of the pairs that are wanted, with their factor', () => {
  const { parts, sumOf, a } = reckoned(pairs);
  expect(parts.map(({ standsIn }) => standsIn)).toEqual([false, false]);
  expect(sumOf(({ unit }) => unit === a)?.amount).toBe(50);
  expect(sumOf(() => true)?.amount).toBeCloseTo((10 / 12) * 100, 10);
  expect(sumOf(() => false)).toBeNull();
});

it('keeps a stated rate as it is, where it is wanted', () => {
  const { parts, sumOf, a } = reckoned([sent('xa-a', 'rate', 74)]);
  expect(parts.map(({ unit }) => unit)).toEqual([a]);
  expect([sumOf(() => true)?.amount, sumOf(() => false)]).toEqual([74, null]);
});

it('is of nothing where nothing was paired', () => {
  const { parts, sumOf, meaningsOf } = reckoned([]);
  expect([parts, sumOf(() => true), meaningsOf(() => true)]).toEqual([[], null, []]);
});

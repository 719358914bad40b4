import { before, pathsFrom, totalsOfRun, type Report } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { reportFor, spanFor } from '../../../support/spans.js';

const total = (to: number, amount: number): Report =>
  reportFor(1, to, { isCumulative: true, amount });

const runOf = (totals: readonly Report[]) => ({
  line: 0,
  isConsolidated: false,
  totals,
  bases: [...pathsFrom(1, totals)].map(([end, path]) => ({ end, path })),
});

const endsOf = (totals: readonly Report[], planAfter: Parameters<typeof totalsOfRun>[1]) => {
  const run = runOf(totals);
  const best = totalsOfRun(run, planAfter);
  return run.bases.toReversed().map((base) => [base.end, best(base)?.total.to]);
};

it('finds the longest total after each base, asked from the last one on', () => {
  expect(endsOf([total(10, 5), total(20, 12)], () => null)).toEqual([
    [20, undefined],
    [10, 20],
    [0, 20],
  ]);
});

it('counts what may follow a total', () => {
  const rest = before(spanFor(11, 40), null);
  const after = endsOf([total(10, 5), total(20, 12)], (day) => (day === 10 ? rest : null));
  expect(after.at(-1)).toEqual([0, 10]);
});

it('passes over a total that is certainly less than the base', () => {
  expect(endsOf([total(10, 5), total(15, 7), total(20, 6)], () => null)).toEqual([
    [20, undefined],
    [15, undefined],
    [10, 20],
    [0, 20],
  ]);
});

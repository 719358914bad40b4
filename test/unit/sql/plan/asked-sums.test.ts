import { expect, it } from 'vitest';
import { dateOfDay } from '#inside/time';
import { askedOfReform } from '../../../support/reformed-plan.js';

it('has the sum of what is compared and of the plan before the one that shows them', () => {
  const { sums } = askedOfReform({
    compareWith: 'same-period-last-year',
    plan: 'year',
    period: '2026-Q2',
  });
  const told = sums.map(({ from, to, isShown, base, plan }) => ({
    days: `${dateOfDay(from)}/${dateOfDay(to)}`,
    isShown,
    base,
    plan,
  }));
  const beside = { isShown: false, base: null, plan: null };
  expect(told).toEqual([
    { days: '2025-04-01/2025-06-30', ...beside },
    { days: '2026-01-01/2026-12-31', ...beside },
    { days: '2026-04-01/2026-06-30', isShown: true, base: 0, plan: 1 },
  ]);
  const [base, plan, shown] = sums.map(({ measure }) => measure);
  expect(base).toBe(shown);
  expect(plan).not.toBe(shown);
});

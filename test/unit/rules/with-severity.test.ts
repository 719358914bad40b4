import { check, recommended, withSeverity } from 'danvan';
import { ratesInRange } from 'danvan/rules';
import { expect, it } from 'vitest';
import { mixed } from '../../support/mixed.js';

it('makes the findings of a rule as grave as asked, and leaves the rule as it is', () => {
  const rate = mixed([['a', '2020', 0.74, { indicator: 'x.rate' }]]);
  const strict = withSeverity(ratesInRange, 'error');
  expect(strict.name).toBe('rates-in-range');
  expect(check(rate, { rules: [strict] }).map(({ severity }) => severity)).toEqual(['error']);
  expect(check(rate, { rules: [ratesInRange] }).map(({ severity }) => severity)).toEqual([
    'warning',
  ]);
  expect(recommended).toContain(ratesInRange);
});

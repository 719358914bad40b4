import { expect, it } from 'vitest';
import { makePeriod, periodShape } from '../../../src/time/make-period.js';

it.each([
  ['quarter', 4, '2020-Q4', '2020-10-01', '2020-12-31'],
  ['half-year', 1, '2020-H1', '2020-01-01', '2020-06-30'],
  ['month', 2, '2020-02', '2020-02-01', '2020-02-29'],
  ['nine-months', 1, '2020-9M', '2020-01-01', '2020-09-30'],
  ['year', 1, '2020', '2020-01-01', '2020-12-31'],
] as const)('makes the %s %d', (kind, ordinal, id, firstDay, lastDay) => {
  expect(makePeriod(kind, 2020, ordinal)).toMatchObject({ id, firstDay, lastDay });
});

it('fills the year with each kind but nine months', () => {
  for (const { months, perYear } of Object.values(periodShape)) {
    expect([12, 9]).toContain(months * perYear);
  }
});

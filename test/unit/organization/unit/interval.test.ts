import { isInForce } from 'danvan/organization';
import { daySpanSchema } from 'danvan/schemas';
import { describe, expect, it } from 'vitest';

describe('isInForce', () => {
  it.each([
    [{}, '2025-07-01', true],
    [{ from: '2025-07-01' }, '2025-06-30', false],
    [{ from: '2025-07-01' }, '2025-07-01', true],
    [{ to: '2025-06-30' }, '2025-06-30', true],
    [{ to: '2025-06-30' }, '2025-07-01', false],
    [{ until: '2025-07-01' }, '2025-06-30', true],
    [{ until: '2025-07-01' }, '2025-07-01', false],
  ])('of %j at %s is %s', (interval, date, expected) => {
    expect(isInForce(interval, date)).toBe(expected);
  });
});

it.each([{ to: '2025-02-31' }, { from: '1/7/2025' }, { until: '2025-07-01' }])(
  'refuses %j as a span of days',
  (span) => {
    expect(daySpanSchema.safeParse(span).success).toBe(false);
  },
);

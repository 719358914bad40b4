import { expect, it } from 'vitest';
import { halfOpen, intervalOf, untilOf, withLastDay } from '#inside/organization';

const y = (from: string, until: string) => ({ from, until });

it('gives a last day the day after', () => {
  expect(intervalOf({ from: '2025-01-01', to: '2025-06-30' })).toEqual({
    ...y('2025-01-01', '2025-07-01'),
    to: '2025-06-30',
  });
  expect(intervalOf({ to: '2024-02-28' })).toEqual({ to: '2024-02-28', until: '2024-02-29' });
  expect(intervalOf({})).toEqual({});
});

it('takes the last day of the calendar for no end', () => {
  expect(intervalOf({ to: '9999-12-31' })).toEqual({});
});

it('finds the same first day after, however the end is written', () => {
  expect(untilOf({ to: '2025-06-30' })).toBe('2025-07-01');
  expect(untilOf({ until: '2025-07-01' })).toBe('2025-07-01');
  expect(untilOf(intervalOf({ to: '2025-06-30' }))).toBe('2025-07-01');
  expect(untilOf({ to: '9999-12-31' })).toBeUndefined();
  expect(untilOf({})).toBeUndefined();
});

it('takes the earlier of two ends that differ', () => {
  expect(untilOf({ to: '2025-06-30', until: '2026-01-01' })).toBe('2025-07-01');
  expect(untilOf({ to: '2025-06-30', until: '2025-01-01' })).toBe('2025-01-01');
});

it('gives days that were reckoned with their last one', () => {
  const days = { from: '2025-01-01', to: '2025-06-30' };
  expect(withLastDay(y('2025-01-01', '2025-07-01'))).toEqual(intervalOf(days));
  expect(withLastDay({})).toEqual({});
  expect(withLastDay({ until: '0000-01-01' })).toEqual({ until: '0000-01-01' });
});

it('reckons with the first day after alone', () => {
  const days = { from: '2025-01-01', to: '2025-06-30' };
  expect(halfOpen(days)).toEqual(y('2025-01-01', '2025-07-01'));
  expect(halfOpen(intervalOf(days))).toEqual(halfOpen(days));
});

import { expect, it } from 'vitest';
import { clockTimeSchema, endOf, momentSchema, startOf } from '#inside/workflow';
import { errorOf } from '../../../support/error-of.js';

it.each(['2026-10-05', '2026-10-05T14:00', '2026-10-05T14:00:30'])('takes %s', (text) => {
  expect(momentSchema.safeParse(text).success).toBe(true);
});

it.each(['2026-02-30', '2026-10-05T24:00', '2026-10-05T14', '2026-10-05 14:00', '2026-10', ''])(
  'refuses %s',
  (text) => {
    expect(momentSchema.safeParse(text).success).toBe(false);
    expect(errorOf(() => endOf(text)).code).toBe('INVALID_ARGUMENT');
  },
);

it('reads times of the day', () => {
  expect(['14:00', '14:00:59'].map((text) => clockTimeSchema.safeParse(text).success)).toEqual([
    true,
    true,
  ]);
  expect(['25:00', '9:00'].map((text) => clockTimeSchema.safeParse(text).success)).toEqual([
    false,
    false,
  ]);
});

it('takes a day alone for all of it, and a step without a time for its beginning', () => {
  expect(endOf('2026-10-05')).toBe('2026-10-05T23:59:59');
  expect(endOf('2026-10-05T14:00')).toBe('2026-10-05T14:00:00');
  expect(startOf({ date: '2026-10-05' })).toBe('2026-10-05T00:00:00');
  expect(startOf({ date: '2026-10-05', time: '14:00:30' })).toBe('2026-10-05T14:00:30');
});

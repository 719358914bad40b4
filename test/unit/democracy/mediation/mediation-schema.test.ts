import { expect, it } from 'vitest';
import { mediationSchema } from '#inside/democracy';

const row = { id: 'm', unit: 'xa' };

it('needs an id and a unit, and takes a rate with its denominator alone', () => {
  expect(mediationSchema.parse(row)).toEqual({
    ...row,
    sphere: 'commune',
    documents: [],
    levels: [],
  });
  const rated = (rate: unknown) => mediationSchema.safeParse({ ...row, rate }).success;
  expect(rated({ percent: 73.8, of: 'settled' })).toBe(true);
  expect(rated({ percent: 74 })).toBe(false);
  expect(rated({ percent: 74, of: 'pending' })).toBe(false);
  expect(rated({ percent: -1, of: 'received' })).toBe(false);
});

it('takes whole numbers of cases, and days in their order', () => {
  expect(mediationSchema.safeParse({ ...row, failed: 1.5 }).success).toBe(false);
  expect(mediationSchema.safeParse({ ...row, from: '2026-02-02', to: '2026-02-01' }).success).toBe(
    false,
  );
});

import { expect, it } from 'vitest';
import { daysOfReception, receptionSchema } from '#inside/democracy';

const daysOf = (change: Readonly<Record<string, unknown>>) =>
  daysOfReception(receptionSchema.parse({ id: 't', unit: 'xa', ...change }));

it('is one day where it has a day and no number', () => {
  expect(daysOf({ date: '2026-05-12' })).toBe(1);
  expect(daysOf({ date: '2026-05-12', from: '2026-05-01' })).toBeUndefined();
  expect(daysOf({ date: '2026-05-12', to: '2026-05-31' })).toBeUndefined();
  expect(daysOf({ period: '2026-Q2' })).toBeUndefined();
});

it('is what the record says, also none', () => {
  expect(daysOf({ period: '2026-Q2', days: 0 })).toBe(0);
  expect(daysOf({ date: '2026-05-12', days: 3 })).toBe(3);
});

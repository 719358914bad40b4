import { expect, it } from 'vitest';
import { workSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'xa-a' };

it('a row is a work and counts no beneficiaries where nothing else is said', () => {
  expect(workSchema.parse(row)).toMatchObject({ kind: 'work', beneficiaries: {} });
});

it.each([
  { kind: 'house' },
  { count: 1.5 },
  { roadKm: -1 },
  { beneficiaries: { poor: 1.5 } },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(workSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

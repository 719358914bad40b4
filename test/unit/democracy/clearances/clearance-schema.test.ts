import { expect, it } from 'vitest';
import { clearanceSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'xa-a', project: 'p' };

it('site clearance is of a commune where nothing else is said', () => {
  expect(clearanceSchema.parse(row)).toMatchObject({ sphere: 'commune', project: 'p' });
});

it.each([
  { project: undefined },
  { households: 1.5 },
  { areaAffected: -1 },
  { agreed: { amount: 1, qualifier: 'many' } },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(clearanceSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

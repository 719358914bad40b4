import { expect, it } from 'vitest';
import { villageMeetingsSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'xa-a' };

it('meetings are of villages of a commune where nothing else is said', () => {
  expect(villageMeetingsSchema.parse(row)).toMatchObject({ sphere: 'commune', documents: [] });
});

it.each([
  { villages: -1 },
  { once: 1.5 },
  { twice: '6' },
  { other: null },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(villageMeetingsSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

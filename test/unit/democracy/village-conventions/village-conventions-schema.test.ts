import { expect, it } from 'vitest';
import { villageConventionsSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'xa-a' };

it('conventions are of villages of a commune where nothing else is said', () => {
  expect(villageConventionsSchema.parse(row)).toMatchObject({ sphere: 'commune', documents: [] });
});

it.each([
  { issued: -1 },
  { recognised: 1.5 },
  { amended: '6' },
  { abolished: null },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(villageConventionsSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

import { expect, it } from 'vitest';
import { extensionSchema } from '#inside/time';

const row = { unit: 'xa-a', period: '2026-08', due: '2026-08-31', reason: 'bão' };

it('reads a row', () => {
  expect(extensionSchema.parse(row)).toEqual(row);
});

it.each([[{ due: '2026-09-31' }], [{ reason: '' }], [{ unit: 3 }], [{ until: '2026-09-01' }]])(
  'refuses %j',
  (wrong) => {
    expect(extensionSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
  },
);

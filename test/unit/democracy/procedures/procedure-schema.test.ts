import { expect, it } from 'vitest';
import { procedureSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'so-a', kind: 'work' };

it('rules of procedure are of an agency and new where nothing else is said', () => {
  expect(procedureSchema.parse(row)).toMatchObject({
    sphere: 'agency',
    revised: false,
    documents: [],
  });
});

it.each([
  { kind: '' },
  { issued: 0.5 },
  { obliged: null },
  { revised: 1 },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(procedureSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

import { expect, it } from 'vitest';
import { decisionSchema } from '#inside/democracy';

const row = { id: 'd', unit: 'thon', content: 'infrastructure' };

it('a decision is of households and has no rounds where nothing else is said', () => {
  expect(decisionSchema.parse(row)).toMatchObject({ scope: 'households', rounds: [] });
});

it.each([
  { base: 1.5 },
  { rounds: [{ votesFor: -1 }] },
  { rounds: [{ method: 'shouting' }] },
  { scope: 'everybody' },
  { result: true },
  { from: '2026-01-02', to: '2026-01-01' },
])('is refused with %o', (wrong) => {
  expect(decisionSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

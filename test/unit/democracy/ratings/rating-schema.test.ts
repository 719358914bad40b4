import { expect, it } from 'vitest';
import { ratingSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'xa-a', scheme: 's' };

it('a rating is of communes and counts no grades where nothing else is said', () => {
  expect(ratingSchema.parse(row)).toMatchObject({ sphere: 'commune', grades: {} });
});

it.each([
  { scheme: '' },
  { year: 25 },
  { grades: { good: -1 } },
  { grades: [3] },
  { grade: 'good', rated: 3 },
  { score: -0.5 },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(ratingSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

import { expect, it } from 'vitest';
import { surveySchema } from '#inside/democracy';

const row = { id: 'a', unit: 'xa-a' };

it('a survey is of a commune where nothing else is said', () => {
  expect(surveySchema.parse(row)).toMatchObject({ sphere: 'commune', documents: [] });
});

it.each([
  { asked: 1.5 },
  { responses: -1 },
  { satisfied: '9' },
  { subject: '' },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(surveySchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

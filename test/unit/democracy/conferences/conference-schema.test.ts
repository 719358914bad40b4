import { expect, it } from 'vitest';
import { conferenceSchema } from '#inside/democracy';

const row = { id: 'a', unit: 'so-a' };

it('a conference is of an agency and a regular one where nothing else is said', () => {
  expect(conferenceSchema.parse(row)).toMatchObject({
    sphere: 'agency',
    extraordinary: false,
    documents: [],
  });
});

it.each([
  { held: 1.5 },
  { obliged: -1 },
  { attended: '46' },
  { extraordinary: 'không' },
  { sphere: 'school' },
  { from: '2026-01-02', to: '2026-01-01' },
  { unheardOf: 1 },
])('is refused with %o', (wrong) => {
  expect(conferenceSchema.safeParse({ ...row, ...wrong }).success).toBe(false);
});

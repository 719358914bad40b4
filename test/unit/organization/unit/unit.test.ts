import { unitSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

it('is a place without aliases unless it says otherwise', () => {
  expect(unitSchema.parse({ id: 'a', name: 'A' })).toEqual({
    id: 'a',
    name: { vi: 'A' },
    aliases: [],
    codes: [],
    category: 'place',
    validity: [],
    history: [],
  });
});

it.each([
  { name: 'A' },
  { id: '', name: 'A' },
  { id: 'a', name: '' },
  { id: 'a', name: 'A', category: 'village' },
  { id: 'a', name: 'A', aliases: [''] },
  { id: 'a', name: 'A', validity: { to: '2025-02-31' } },
  { id: 'a', name: 'A', history: [{ names: 'B' }] },
])('refuses %j', (input) => {
  expect(unitSchema.safeParse(input).success).toBe(false);
});

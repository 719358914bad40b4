import { unitSchema } from 'danvan';
import { expect, it } from 'vitest';

it('is a place without aliases unless it says otherwise', () => {
  expect(unitSchema.parse({ id: 'a', name: 'A' })).toEqual({
    id: 'a',
    name: { vi: 'A' },
    aliases: [],
    category: 'place',
  });
});

it.each([
  { name: 'A' },
  { id: '', name: 'A' },
  { id: 'a', name: '' },
  { id: 'a', name: 'A', category: 'village' },
  { id: 'a', name: 'A', aliases: [''] },
])('refuses %j', (input) => {
  expect(unitSchema.safeParse(input).success).toBe(false);
});

import { holdersAt, readPosts } from 'danvan/organization';
import { expect, it } from 'vitest';

const ban = { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban' };
const { values: posts } = readPosts([
  { ...ban, holder: { name: 'A' }, to: '2025-06-30' },
  { ...ban, from: '2025-07-01', to: '2025-07-31' },
  { ...ban, holder: { name: 'B' }, from: '2025-08-01' },
  { ...ban, id: 'khac', unit: 'khac', holder: { name: 'C' } },
]);
const namesAt = (at: string) => holdersAt(posts, 'ban', at).map(({ holder }) => holder?.name);

it.each([
  ['2025-06-30', ['A']],
  ['2025-07-01', []],
  ['2025-08-01', ['B']],
])('gives the holders of %s: %j', (at, names) => {
  expect(namesAt(at)).toEqual(names);
});

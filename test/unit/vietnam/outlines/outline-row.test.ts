import { below, sectionOf } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('below puts rows under a section, at a level', () => {
  expect(below('a', 3, [{ id: 'b', heading: 'B' }])).toEqual([
    { id: 'a.b', level: 3, heading: 'B' },
  ]);
});

it('sectionOf writes the groups of sentences as one list, in the words of the day', () => {
  const row = { id: 'a', level: 1, heading: 'A', told: [['x'], ['y', 'z']] } as const;
  expect(sectionOf(row, (text) => `${text}!`)).toEqual({
    id: 'a',
    level: 1,
    heading: 'A!',
    sentences: ['x!', 'y!', 'z!'],
  });
  expect(sectionOf({ id: 'a', level: 1, heading: 'A' }, String)).not.toHaveProperty('sentences');
});

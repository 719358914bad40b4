import { communityLevel, unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('is where villages and residential groups stand', () => {
  const there = unitKinds.filter(({ levels }) => levels.includes(communityLevel.id));
  expect(there.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['village', 'residential-group', 'front-work-committee']),
  );
});

import { reviewOutline } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('names each of its sections once, under a heading', () => {
  const ids = reviewOutline.sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(reviewOutline.sections.filter(({ heading }) => heading.trim() === '')).toEqual([]);
});

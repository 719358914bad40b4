import { outlineFor, reviewOutline } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('is the outline of six months of a board, in the words of today', () => {
  const ask = { occasion: 'half-year', body: 'party-board', date: '2026-11-01' } as const;
  expect(reviewOutline).toEqual(outlineFor(ask));
});

import { exactBounds, sharedBounds } from '#inside/aggregation';
import { expect, it } from 'vitest';

it('bounds an exact amount by itself', () => {
  expect(exactBounds(3)).toEqual({ from: 3, to: 3, plausibleFrom: 3, plausibleTo: 3 });
});

it('makes the bounds of a common amount once', () => {
  const boundsOf = sharedBounds();
  expect(boundsOf(12)).toEqual({ from: 12, to: 12, plausibleFrom: 12, plausibleTo: 12 });
  expect(boundsOf(12)).toBe(boundsOf(12));
});

it.each([1024, 0.5, -1])('makes those of %d anew', (amount) => {
  const boundsOf = sharedBounds();
  expect(boundsOf(amount)).toMatchObject({ from: amount, plausibleTo: amount });
  expect(boundsOf(amount)).not.toBe(boundsOf(amount));
});

import { expect, it } from 'vitest';
import { points } from '#inside/report';

it('takes 72 points for an inch of 25.4 mm', () => {
  expect(points(25.4)).toBe(72);
  expect(points(210)).toBeCloseTo(595.28, 2);
});

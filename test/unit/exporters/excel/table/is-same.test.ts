import { expect, it } from 'vitest';
import { isSame } from '#inside/exporters/excel';

it('takes figures that differ by a binary fraction for one', () => {
  expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSame(1e15, 1e15 + 1)).toBe(true);
  expect(isSame(1, 1.001)).toBe(false);
  expect(isSame(Number.NaN, 1)).toBe(false);
});

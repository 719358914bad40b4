import { Big } from 'big.js';
import { expect, it } from 'vitest';
import { ExactDecimal } from '#inside/text';

it('has settings of its own', () => {
  expect([ExactDecimal.DP, ExactDecimal.RM]).toEqual([30, Big.roundHalfUp]);
  expect(Big.DP).not.toBe(ExactDecimal.DP);
});

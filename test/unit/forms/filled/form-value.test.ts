import { expect, it } from 'vitest';
import { amountOf } from '#inside/forms';

it('takes nothing happened for zero, and never what is missing', () => {
  expect(amountOf(12)).toBe(12);
  expect(amountOf({ state: 'nil' })).toBe(0);
  const states = ['missing', 'not-applicable', 'withheld'] as const;
  for (const value of [null, undefined, 'x', ...states.map((state) => ({ state }))]) {
    expect(amountOf(value)).toBeNaN();
  }
});

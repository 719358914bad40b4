import { expect, it } from 'vitest';
import { readQuantity } from '#inside/text';

it('reads scales before the unit', () => {
  expect(readQuantity('58,5 tỷ đồng', '58,5 tỷ đồng')).toMatchObject({
    value: { amount: 58_500_000_000, unit: 'đồng' },
  });
});

it('reads a range whole, and never its first number alone', () => {
  expect(readQuantity('5 đến 7 vụ', '5 đến 7 vụ')).toMatchObject({ value: { amount: 5, to: 7 } });
  expect(readQuantity('5 - 7 - 9 vụ', '5 - 7 - 9 vụ').ok).toBe(false);
});

import { cutFrom, readSpan } from '#inside/text';
import { expect, it } from 'vitest';

it('reads number, scale and unit', () => {
  const text = 'thu 58,5 tỷ đồng cùng';
  expect(readSpan(text, 4)).toEqual({ start: 4, end: 16, amount: 58_500_000_000, unit: 'đồng' });
});

it('reads a range', () => {
  expect(readSpan('5 đến 7 vụ đã', 0)).toMatchObject({ amount: 5, to: 7, unit: 'vụ', end: 10 });
});

it('reads nothing of what is no number, and goes no further than a mark', () => {
  expect(readSpan('1.2.3 vụ', 0)).toBeUndefined();
  expect(cutFrom('12 vụ. Sau', 0)).toBe('12 vụ');
});

import { expect, it } from 'vitest';
import { rowHeight } from '#inside/exporters/word';

const style = { size: 12 };

it('is that of the tallest cell', () => {
  const one = rowHeight(['ngắn', 'ngắn'], [100, 100], style);
  expect(one).toBeGreaterThan(12);
  expect(rowHeight(['ngắn', 'a\nb\nc'], [100, 100], style)).toBeGreaterThan(2.5 * one);
  expect(rowHeight(['lời dài '.repeat(30), ''], [100, 100], style)).toBeGreaterThan(10 * one);
});

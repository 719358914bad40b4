import { expect, it } from 'vitest';
import { fillLabel } from '#inside/text';

it('fillLabel puts every word in as it is, as often as it is asked for', () => {
  expect(fillLabel('{count} mô hình{year}', { count: 20, year: ' năm 2022' })).toBe(
    '20 mô hình năm 2022',
  );
  expect(fillLabel('của {name}', { name: '$& {count}' })).toBe('của $& {count}');
  expect(fillLabel('{1}.{1}', { 1: 7 })).toBe('7.7');
});

it.each([
  ['{cout} mô hình', 'Did you mean "{count}"?'],
  ['{toString}', 'Known are: count.'],
])('fillLabel refuses %s, which stands for nothing', (label, message) => {
  const error = { code: 'UNKNOWN_PLACEHOLDER', message: expect.stringContaining(message) };
  expect(() => fillLabel(label, { count: 1 })).toThrow(expect.objectContaining(error));
});

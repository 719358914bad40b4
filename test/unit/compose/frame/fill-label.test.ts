import { expect, it } from 'vitest';
import { fillLabel } from '#inside/compose';

it('puts every word in as it is', () => {
  expect(fillLabel('{count} mô hình{year}', { count: 20, year: ' năm 2022' })).toBe(
    '20 mô hình năm 2022',
  );
  expect(fillLabel('của {name}', { name: '$& {count}' })).toBe('của $& {count}');
});

it('leaves a place without a word as it stands', () => {
  expect(fillLabel('{count} mô hình', {})).toBe('{count} mô hình');
});

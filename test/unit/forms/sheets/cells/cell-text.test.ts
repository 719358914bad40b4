import { expect, it } from 'vitest';
import { cellText, isEmptyCell } from '#inside/forms';

const at = { row: 1, column: 1 };
it('is what a cell shows', () => {
  expect(cellText({ ...at, value: '  xã A ' })).toBe('xã A');
  expect(cellText({ ...at, value: 46000, day: '2025-12-09' })).toBe('2025-12-09');
  expect(cellText({ ...at, value: null, error: '#REF!' })).toBe('#REF!');
  expect(cellText({ ...at, value: 0 })).toBe('0');
});
it('a formula or a comment is something, spaces are nothing', () => {
  expect(isEmptyCell({ ...at, value: ' ' })).toBe(true);
  expect(isEmptyCell({ ...at, value: null, formula: 'A1' })).toBe(false);
  expect(isEmptyCell({ ...at, value: null, comment: 'xem' })).toBe(false);
});

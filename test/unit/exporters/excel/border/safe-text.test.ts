import { expect, it } from 'vitest';
import { headerText, safeText } from '#inside/exporters/excel';

it('ends lines with a line feed', () => {
  expect(safeText('a\r\nb\rc')).toBe('a\nb\nc');
});

it('escapes what Excel would read as an escape', () => {
  expect(safeText('_x000D_ và _x00e9_')).toBe('_x005F_x000D_ và _x005F_x00e9_');
  expect(safeText('_xyz_')).toBe('_xyz_');
});

it('doubles the sign that begins a code in headers', () => {
  expect(headerText('R&D')).toBe('R&&D');
});

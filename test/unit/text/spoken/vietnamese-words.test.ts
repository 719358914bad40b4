import { expect, it } from 'vitest';
import { digitVi, wholeVi } from '#inside/text';

const choices = { zeroTens: 'linh', thousand: 'nghìn' } as const;

it('wholeVi reads written digits, zeros in front too', () => {
  expect(wholeVi('000', choices)).toBe('không');
  expect(wholeVi('007', choices)).toBe('bảy');
  expect(wholeVi('305', { ...choices, zeroTens: 'lẻ' })).toBe('ba trăm lẻ năm');
});

it('digitVi has ten words', () => {
  expect(new Set(Array.from('0123456789', digitVi)).size).toBe(10);
});

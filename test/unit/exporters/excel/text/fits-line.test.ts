import { expect, it } from 'vitest';
import { fitsLine } from '#inside/exporters/excel';

const style = { size: 12, bold: true } as const;

it('holds for a text that is as wide as its room, and in one line', () => {
  expect(fitsLine('Ban Dân vận', style, 100)).toBe(true);
  expect(fitsLine('Ban Dân vận', style, 50)).toBe(false);
  expect(fitsLine('Ban\nDân vận', style, 100)).toBe(false);
});

import { expect, it } from 'vitest';
import { tableStyleXml } from '#inside/exporters/word';
import { isWellFormed } from '../../../../fuzz/check-bytes.js';

it('draws thin lines around every cell, under a name', () => {
  const xml = tableStyleXml('Bảng');
  expect(isWellFormed(xml)).toBe(true);
  expect(xml).toContain('<w:name w:val="Bảng"/>');
  expect(xml.match(/w:val="single" w:sz="4"/g)).toHaveLength(6);
  expect(isWellFormed(tableStyleXml('A & "<B>"'))).toBe(true);
});

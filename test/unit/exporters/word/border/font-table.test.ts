import { expect, it } from 'vitest';
import { fontTable } from '#inside/exporters/word';

it('names a font with the same widths for the usual one alone', () => {
  expect(fontTable('Times New Roman')).toContain('<w:altName w:val="Liberation Serif"/>');
  expect(fontTable('Arial')).not.toContain('altName');
});

it('cannot be broken by the name of a font', () => {
  expect(fontTable('A"/><x>&')).toContain('w:name="A /  x  "');
});

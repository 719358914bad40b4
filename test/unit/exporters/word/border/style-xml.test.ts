import { expect, it } from 'vitest';
import { letterStylesXml, styleXml } from '#inside/exporters/word';
import { isWellFormed } from '../../../../fuzz/check-bytes.js';

const body = { id: 'body', name: 'Nội dung', text: { size: 14 }, align: 'justify' } as const;

it('writes a style with the height of its lines, its sides and what follows it', () => {
  const xml = styleXml({ ...body, spacing: 18, above: 6, firstLine: 28.35 });
  expect(isWellFormed(xml)).toBe(true);
  expect(xml).toContain('w:styleId="body"><w:name w:val="Nội dung"/><w:basedOn w:val="Normal"/>');
  expect(xml).toContain(
    '<w:next w:val="body"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:before="120" w:line="360" w:lineRule="atLeast"/><w:ind w:left="0" w:firstLine="567"/><w:jc w:val="both"/></w:pPr>',
  );
});

it('lets headings rest on those of word processors, with their number', () => {
  const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
  const xml = styleXml({ ...body, id: 'heading-4', outline: 8, keepsWithNext: true }, number);
  expect(xml).toContain('<w:basedOn w:val="Heading6"/>');
  expect(xml).toContain(`<w:pPr><w:keepNext/>${number}<w:spacing`);
  expect(xml).toContain('<w:outlineLvl w:val="8"/></w:pPr>');
});

it('writes names with signs that XML has a use for', () => {
  expect(styleXml({ ...body, name: 'A & <B>' })).toContain('w:val="A &amp; &lt;B&gt;"');
  expect(isWellFormed(`<w:styles>${letterStylesXml((id) => `"${id}" & <i>`)}</w:styles>`)).toBe(
    true,
  );
});

import { describe, expect, it } from 'vitest';
import { documentOf, partsOf } from '../support.js';

const xmlOf = async (text: string, italic = false): Promise<string> => {
  const parts = await partsOf(documentOf([{ kind: 'paragraph', text, italic }], { draftMark: '' }));
  return parts['word/document.xml']?.replace(/^.*<w:body>|<w:sectPr.*$/gs, '') ?? '';
};

describe('toParagraph', () => {
  it('says its style and its words, and nothing else', async () => {
    expect(await xmlOf('Lời.')).toBe(
      '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:t xml:space="preserve">Lời.</w:t></w:r></w:p>',
    );
  });

  it('puts a style of letters on its words', async () => {
    expect(await xmlOf('Lời.', true)).toContain('<w:rStyle w:val="italic"/>');
  });

  it('breaks lines and sets tabs where the text does', async () => {
    const xml = await xmlOf('một\nhai\tba');
    expect(xml.match(/<w:br\/>|<w:tab\/>/g)).toEqual(['<w:br/>', '<w:tab/>']);
  });
});

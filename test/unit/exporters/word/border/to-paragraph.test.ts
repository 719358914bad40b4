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

  it('keeps the indent of a heading without a number, which goes with the number otherwise', async () => {
    const heading = { kind: 'heading', level: 2, number: '', text: 'Kết quả' } as const;
    const xml = (await partsOf(documentOf([heading])))['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:numId w:val="0"\/>.*?<w:ind w:left="0" w:firstLine="567"\/>/);
  });

  it('breaks lines and sets tabs where the text does', async () => {
    const xml = await xmlOf('một\nhai\tba');
    expect(xml.match(/<w:br\/>|<w:tab\/>/g)).toEqual(['<w:br/>', '<w:tab/>']);
  });
});

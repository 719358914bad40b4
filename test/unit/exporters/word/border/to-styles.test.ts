import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { partsOf } from '../support.js';

const stylesXml = async (): Promise<string> =>
  (await partsOf(sampleDocument))['word/styles.xml'] ?? '';

const styleOf = (xml: string, id: string): string =>
  (xml.match(/<w:style .*?<\/w:style>/gs) ?? []).find((style) =>
    style.includes(`w:styleId="${id}"`),
  ) ?? '';

describe('toStyles', () => {
  it('has the typeface, the size and the language of the document', async () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(await stylesXml())?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('<w:lang w:val="vi-VN"/>');
  });

  it('names styles so that a person finds them, headings on those of word processors', async () => {
    const xml = await stylesXml();
    const heading = styleOf(xml, 'heading-1');
    expect(heading).toContain('<w:name w:val="Mục 1"/><w:basedOn w:val="Heading2"/>');
    expect(heading).toContain('<w:outlineLvl w:val="1"/>');
    expect(heading).toContain('<w:caps/>');
    expect(styleOf(xml, 'body')).toContain('<w:name w:val="Nội dung"/>');
    expect(styleOf(xml, 'table')).toContain('<w:name w:val="Bảng"/>');
  });

  it('counts the paragraphs of headings wherever their style is used', async () => {
    const xml = await stylesXml();
    expect(styleOf(xml, 'heading-1')).toMatch(
      /<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/>/,
    );
    expect(styleOf(xml, 'heading-3')).toContain('<w:ilvl w:val="2"/>');
    expect(styleOf(xml, 'body')).not.toContain('numPr');
  });

  it('leaves headings black', async () => {
    expect(styleOf(await stylesXml(), 'Heading1')).not.toMatch(/w:color w:val="(?!000000)/);
  });
});

import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { documentOf, partsOf } from '../support.js';

const tableOf = async (kind: 'table' | 'letterhead'): Promise<string> => {
  const blocks = sampleDocument.blocks.filter((block) => block.kind === kind);
  const { 'word/document.xml': xml = '' } = await partsOf(documentOf(blocks));
  return /<w:tbl>.*<\/w:tbl>/s.exec(xml)?.[0] ?? '';
};

describe('toTable', () => {
  it('is of the style of tables, repeats its head and keeps its rows whole', async () => {
    const xml = await tableOf('table');
    expect(xml).toContain('<w:tblStyle w:val="table"/>');
    expect(xml).not.toContain('<w:tblBorders>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength((xml.match(/<w:tr>/g) ?? []).length);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)?.length).toBeGreaterThan(0);
  });

  it('has no lines around the letterhead', async () => {
    const xml = await tableOf('letterhead');
    expect(xml).not.toContain('<w:tblStyle');
    expect(xml).not.toContain('w:val="single"');
  });
});

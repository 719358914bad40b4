import { expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { partsOf } from '../support.js';

it('has pages of its own, counted from one, the first without a number', async () => {
  const { 'word/document.xml': xml = '' } = await partsOf(sampleDocument);
  const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  expect(sections).toHaveLength(2);
  const [report = '', annex = ''] = sections;
  expect(report).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(annex).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  for (const section of sections) {
    expect(section).toContain('<w:titlePg/>');
    expect(section).toContain('<w:pgNumType w:start="1"/>');
  }
  expect(report.match(/w:type="first"/g)).toHaveLength(2);
  expect(annex).not.toContain('<w:headerReference');
});

import { expect, it } from 'vitest';
import { lettersXml } from '#inside/exporters/word';

it('says what letters look like, and what they do not', () => {
  expect(lettersXml({ size: 14, bold: true, uppercase: true, underline: true })).toBe(
    '<w:rPr><w:b/><w:bCs/><w:i w:val="false"/><w:iCs w:val="false"/><w:caps/><w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="single"/></w:rPr>',
  );
  expect(lettersXml({ size: 12, italic: true })).toContain('<w:b w:val="false"/>');
});

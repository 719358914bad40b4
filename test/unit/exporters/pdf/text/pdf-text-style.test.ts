import { describe, expect, it } from 'vitest';
import { lineHeightOf, pdfTextStyle } from '#inside/exporters/pdf';
import { faces } from '../support.js';

// From the highest to the lowest point of Tinos, as shares of its size.
const natural = (1825 + 443) / 2048;

describe('pdfTextStyle', () => {
  it('sets lines exactly as far apart as the layout says', () => {
    const { fontSize = 0, lineHeight = 0 } = pdfTextStyle({ size: 14 }, faces, 18);
    expect(fontSize * natural * lineHeight).toBeCloseTo(18, 9);
  });

  it('sets single spacing where it says nothing, and where its spacing is too tight', () => {
    expect(pdfTextStyle({ size: 14 }, faces).lineHeight).toBeCloseTo(1.1, 9);
    expect(lineHeightOf({ size: 30 }, faces, 18)).toBeCloseTo(30 * natural * 1.1, 9);
  });

  it('hands weight, slant and underline on', () => {
    const style = { size: 12, bold: true, italic: true, underline: true };
    expect(pdfTextStyle(style, faces)).toMatchObject({
      bold: true,
      italics: true,
      decoration: 'underline',
    });
    expect(Object.keys(pdfTextStyle({ size: 12, bold: false }, faces))).toEqual([
      'fontSize',
      'lineHeight',
    ]);
  });
});

import pdfmake from 'pdfmake';
import { describe, expect, it } from 'vitest';
import { checkOptions, type PdfOptions } from '#inside/exporters/pdf';
import { tinos } from './support.js';

/** What JavaScript can hand in. */
const untyped = (options: object): PdfOptions => options as PdfOptions;

describe('checkOptions', () => {
  it('accepts nothing, fonts and pdfmake', () => {
    expect(() => checkOptions({})).not.toThrow();
    expect(() => checkOptions({ fonts: tinos, pdfmake })).not.toThrow();
  });

  it.each([
    [{ fonts: { normal: tinos.normal } }, /“bold” must be the bytes/],
    [{ fonts: { ...tinos, italics: 'Tinos-Italic.ttf' } }, /“italics” must be the bytes/],
    [{ fonts: null }, /“normal” must be the bytes/],
    [{ pdfmake: {} }, /default export of pdfmake/],
    [{ pdfmake: null }, /default export of pdfmake/],
  ])('refuses %#', (options, message) => {
    expect(() => checkOptions(untyped(options))).toThrow(message);
  });
});

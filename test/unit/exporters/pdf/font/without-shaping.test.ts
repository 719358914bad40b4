import pdfmake from 'pdfmake';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from 'danvan';
import {
  fontTables,
  pdfDefinition,
  simplerFonts,
  typeset,
  withoutShaping,
} from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { context, documentOf, faces, tinos } from '../support.js';

const letters = new Set(Array.from('Xã Gò Dầu đạt 93,6% – “fi”', (each) => each.charCodeAt(0)));

const define = (document: ReportDocument) => pdfDefinition(document, faces, context);

const has = (font: Uint8Array, tag: string): boolean => fontTables(font, 'normal').has(tag);

/** A font with a number of 16 bits of one of its tables set to another. */
function changed(font: Uint8Array, tag: string, at: number, value: number): Uint8Array {
  const bytes = font.slice();
  const table = fontTables(bytes, 'normal').get(tag);
  table?.setUint16(at, value);
  return bytes;
}

describe('withoutShaping', () => {
  it('hides the rules of a font that plain letters do not need', () => {
    for (const font of Object.values(simplerFonts(tinos, letters))) {
      expect([has(font, 'GSUB'), has(font, 'GPOS'), has(font, 'cmap')]).toEqual([
        false,
        false,
        true,
      ]);
    }
    expect([has(tinos.normal, 'GSUB'), has(tinos.normal, 'GPOS')]).toEqual([true, true]);
  });

  it('leaves a font as it is whose rules depend on a variation, or cannot be read', () => {
    const varied = changed(tinos.normal, 'GSUB', 2, 1);
    expect(withoutShaping(varied, 'normal', letters)).toBe(varied);
    const damaged = changed(tinos.normal, 'GSUB', 8, 0xffff);
    expect(withoutShaping(damaged, 'normal', letters)).toBe(damaged);
  });

  it.each([
    ['marks that stand on letters', 'xa\u0303'],
    ['the slash of fractions', '1\u20442'],
    ['other alphabets', 'Ἀρχή'],
    ['what is written from the right', 'שלום'],
    ['letters beyond 16 bits', '😀'],
  ])('leaves a font as it is for %s', (_name, text) => {
    const all = new Set([...letters, ...Array.from(text, (each) => each.codePointAt(0) ?? 0)]);
    expect(withoutShaping(tinos.normal, 'normal', all)).toBe(tinos.normal);
  });

  it('leaves a font as it is that takes plain letters for marks', () => {
    const classes = fontTables(tinos.normal, 'normal').get('GDEF')?.getUint16(4) ?? 0;
    const marks = changed(tinos.normal, 'GDEF', classes + 8, 3);
    expect(withoutShaping(marks, 'normal', letters)).toBe(marks);
  });

  it('refuses what is no font', () => {
    expect(() => withoutShaping(new Uint8Array(20), 'normal', letters)).toThrow(
      'is no TTF or OTF file',
    );
  });

  it('changes nothing of a file but the time it takes', async () => {
    const cells = { unit: { kind: 'text', text: 'Xã Fì Điện “Biên” ½ – 1.234,5 ₫' } } as const;
    const table = { ...sampleTable, rows: [...sampleTable.rows, { role: 'data', cells } as const] };
    const { definition, letters: drawn } = define(documentOf([table]));
    const again = define(documentOf([table])).definition;
    expect(drawn).toContain(0xe3);
    const bytes = await typeset(definition, tinos, pdfmake);
    expect(Buffer.compare(await typeset(again, simplerFonts(tinos, drawn), pdfmake), bytes)).toBe(
      0,
    );
  });
});

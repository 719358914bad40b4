import type { Layout } from '#room/report';
import type { Labels } from '#room/locale';
import { styleMaker } from './style-maker.js';
import type { WordStyle } from './word-style.js';

/** Lines in cells stand a little further apart, as far as in a PDF. */
const lines = 1.11;

/** Caption, unit line and cells of tables. */
export function tableStyles({ annex, body }: Layout, words: Labels): readonly WordStyle[] {
  const { tableHeader, tableBody, note } = annex;
  const make = styleMaker(words);
  const { paragraphGap: gap } = body;
  const kept = { align: 'center', keepsWithNext: true } as const;
  return [
    make('caption', { ...tableHeader, bold: true }, { ...kept, above: gap * 2 }),
    make('unit-line', note, { align: 'right', above: gap / 2, keepsWithNext: true }),
    make('table-head', tableHeader, { ...kept, lines }),
    make('table-index', tableBody, { ...kept, lines }),
    make('table-left', tableBody, { align: 'left', lines }),
    make('table-center', tableBody, { align: 'center', lines }),
    make('table-right', tableBody, { align: 'right', lines }),
  ];
}

import type { Cell, CellReason, Table } from '#room/aggregation';
import type { DocumentWords, Labels } from '#room/locale';
import { heardText } from './coverage-text.js';
import { figureNotes } from './figure-notes.js';

const wordsOf: { readonly [Reason in CellReason]?: keyof Labels } = Object.freeze({
  incomplete: 'incomplete',
  'not-additive-over-units': 'notAdditiveOverUnits',
  'not-additive-over-time': 'notAdditiveOverTime',
});

/** What a reader must know of a figure: its coverage, and why it is not there. */
export function cellNotes(cell: Cell, table: Table, locale: DocumentWords): readonly string[] {
  const words = locale.labels;
  const reason = cell.reason && wordsOf[cell.reason];
  const heard = heardText(cell, table, locale);
  const { like } = cell.base ?? {};
  const base = cell.base?.reason === 'coverage-differs' ? cell.base.coverage : undefined;
  return [
    ...(heard === null ? [] : [heard]),
    ...(reason ? [words[reason]] : []),
    ...(base ? [`${words.coverageDiffers} ${base.reported}/${base.expected}`] : []),
    ...(like ? [`${words.sentBoth} (${like.units})`] : []),
    ...(cell.terms && cell.terms.dropped > 0 ? [words.dropped] : []),
    ...figureNotes(cell, table, locale),
  ];
}

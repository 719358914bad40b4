import type { Cell, CellReason, Table } from '#room/aggregation';
import type { DocumentWords, Labels } from '#room/locale';
import { isIncomplete, reportersLabel } from './coverage-text.js';

const wordsOf: { readonly [Reason in CellReason]?: keyof Labels } = Object.freeze({
  incomplete: 'incomplete',
  'not-additive-over-units': 'notAdditiveOverUnits',
  'not-additive-over-time': 'notAdditiveOverTime',
});

/** What a reader must know of a figure: its coverage, and why it is not there. */
export function cellNotes(cell: Cell, table: Table, locale: DocumentWords): readonly string[] {
  const words = locale.labels;
  const reason = cell.reason && wordsOf[cell.reason];
  const { reported, expected } = cell.coverage;
  const base = cell.base?.reason === 'coverage-differs' ? cell.base.coverage : undefined;
  return [
    ...(isIncomplete(cell.coverage)
      ? [`${reported}/${expected} ${reportersLabel(table, locale)}`]
      : []),
    ...(reason ? [words[reason]] : []),
    ...(base ? [`${words.coverageDiffers} ${base.reported}/${base.expected}`] : []),
    ...(cell.terms && cell.terms.dropped > 0 ? [words.dropped] : []),
  ];
}

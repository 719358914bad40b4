import type { Cell, CellReason, Coverage, FigureTable } from '#room/aggregation';
import type { ReviewWords, Labels } from '#room/locale';
import { fillLabel } from '#room/text';
import { baseWordsOf } from '../sentences/base-words.js';
import { heardText } from '../review/coverage-text.js';
import { figureNotes } from './figure-notes.js';
import { isRateOfSome } from './is-rate-of-some.js';

const wordsOf: { readonly [Reason in CellReason]?: keyof Labels } = Object.freeze({
  incomplete: 'incomplete',
  'not-additive-over-units': 'notAdditiveOverUnits',
  'not-additive-over-time': 'notAdditiveOverTime',
  'definition-changed': 'definitionChanged',
  'small-count': 'smallCount',
});

/** Why two figures are not compared: “… (cùng kỳ năm trước 12/12)”. */
const unlike = ({ reported, expected }: Coverage, table: FigureTable, labels: Labels): string =>
  fillLabel(labels[baseWordsOf(table).notLike], { heard: `${reported}/${expected}` });

/** What a reader must know of a figure: its coverage, and why it is not there. */
export function cellNotes(cell: Cell, table: FigureTable, locale: ReviewWords): readonly string[] {
  const words = locale.labels;
  const reason = cell.reason && wordsOf[cell.reason];
  const heard = heardText(cell, table, locale);
  const { like } = cell.base ?? {};
  const base = cell.base?.reason === 'coverage-differs' ? cell.base.coverage : undefined;
  const isRedefined = cell.base?.reason === 'definition-changed';
  return [
    ...(heard === null ? [] : [heard]),
    ...(reason ? [words[reason]] : []),
    ...(base ? [unlike(base, table, words)] : []),
    ...(isRedefined ? [words.meaningDiffers] : []),
    ...(like ? [`${words.sentBoth} (${like.units})`] : []),
    ...(isRateOfSome(cell, table) ? [words.dropped] : []),
    ...figureNotes(cell, table, locale),
  ];
}

import type { ReviewWords } from '#room/locale';
import { hasRoundedSums } from './has-rounded-sums.js';
import { markLegend } from './mark-legend.js';
import type { NoteBlock } from './prose-block.js';
import type { TableBlock } from './table-block.js';

/** What a reader must know of a table: its marks, and that printed parts do not add up to a total. */
export const tableLegend = (table: TableBlock, words: ReviewWords): readonly NoteBlock[] => [
  ...markLegend(table, words),
  ...(hasRoundedSums(table)
    ? [{ kind: 'note', label: words.labels.note, lines: [words.labels.roundedTotal] } as const]
    : []),
];

import type { ReviewWords } from '#room/locale';
import type { NoteBlock } from './prose-block.js';
import type { TableBlock } from './table-block.js';
import { marks } from './marks.js';

const keys = Object.freeze({
  nil: 'markNil',
  missing: 'markMissing',
  'not-applicable': 'markNotApplicable',
  withheld: 'markWithheld',
} as const);

const reasons = ['nil', 'missing', 'not-applicable', 'withheld'] as const;

/** Explains the marks that a table uses; nothing where it uses none. */
export function markLegend(
  table: TableBlock,
  { labels: words }: ReviewWords,
): readonly NoteBlock[] {
  const used = new Set(
    table.rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => (cell.kind === 'mark' ? [cell.reason] : [])),
    ),
  );
  const lines = reasons
    .filter((reason) => used.has(reason))
    .map((reason) => `“${marks[reason]}” ${words[keys[reason]]}`);
  return lines.length === 0
    ? []
    : [{ kind: 'note', label: words.marks, lines: [`${lines.join('; ')}.`] }];
}

import type { Coverage, FigureTable } from '#room/aggregation';
import { groupBy } from '#room/kit';
import { nameIn } from '#room/organization';
import type { NoteBlock } from '#room/report';
import { cellNotes } from './cell-notes.js';
import { isIncomplete } from '../review/coverage-text.js';
import { roundingNote } from './rounding-note.js';
import { runsText } from './shared-notes.js';
import type { ReviewContext } from '../review/review-context.js';

/** How many were heard from, where every total that is not complete comes from as many; else null. */
export function coverageOfTotals({ total, expected, silent }: FigureTable): Coverage | null {
  const reported = expected.length - silent.length;
  const isShared = total.every(
    ({ coverage }) => !isIncomplete(coverage) || coverage.reported === reported,
  );
  return isShared ? { reported, partial: 0, expected: expected.length } : null;
}

/** What must be known of the totals: columns of which the same is said stand together. */
function columnNotes({ table, locale }: ReviewContext, label: string): readonly string[] {
  const shared = coverageOfTotals(table);
  const columns = table.total.flatMap((cell, at) => {
    const isTold =
      cell.standsIn.length === 0 &&
      cell.coverage.reported === shared?.reported &&
      cell.reason === undefined;
    const notes = isTold ? [] : cellNotes(cell, table, locale);
    return notes.length === 0 ? [] : [{ at, text: notes.join('; ') }];
  });
  return [...groupBy(columns, ({ text }) => text)].map(([text, group]) => {
    return `${label} ${runsText(group.map(({ at }) => at + 1))}: ${text}.`;
  });
}

/** Who was not heard from, and what must be known of the totals; `label` is what indicators are in. */
export function matrixNotes(
  context: ReviewContext,
  label = context.locale.labels.column,
): readonly NoteBlock[] {
  const { table, style, locale } = context;
  const words = locale.labels;
  const silent = table.silent.map(({ name }) => nameIn(name, style.language));
  const lines = [...columnNotes(context, label), ...roundingNote(context)];
  return [
    ...(silent.length > 0
      ? [
          {
            kind: 'note',
            label: `${words.notHeardFrom} (${silent.length})`,
            lines: [`${silent.join(', ')}.`],
          } as const,
        ]
      : []),
    ...(lines.length > 0 ? [{ kind: 'note', label: words.note, lines } as const] : []),
  ];
}

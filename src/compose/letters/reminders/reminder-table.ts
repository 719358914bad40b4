import type { OverdueReport } from '#room/obligations';
import { countCell, markCell, tableColumn, textCell, type TableBlock } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { formatShortDate } from '#room/time';
import { documentTable } from '../../frame/document-table.js';
import type { LetterContext } from '../common/letter-context.js';
import type { ReminderOptions } from './reminder-options.js';
import { formName, unitName } from '../common/report-words.js';

/** “gửi nhầm kỳ (12/9/2026)”. */
function standingText({ standing, sentOn }: OverdueReport, { words }: LetterContext): string {
  const said = capitalized(words[`standing-${standing}`]);
  if (sentOn === undefined) return said;
  const date = formatShortDate(sentOn);
  return fillLabel(words['reminder-standing'], { standing: said, date });
}

/** Overdue reports, one a row: whose, which, due when, how late, and what came instead. */
export function reminderTable(
  entries: readonly OverdueReport[],
  forms: ReminderOptions['forms'],
  context: LetterContext,
): TableBlock {
  const { words, locale, naming } = context;
  const rows = entries.map((entry, at) => ({
    role: 'data' as const,
    cells: {
      number: textCell(String(at + 1)),
      unit: textCell(unitName(entry.unit, context)),
      report: textCell(capitalized(formName(entry.form, forms, context))),
      period: textCell(capitalized(naming.period(entry.period.id))),
      due: entry.due === undefined ? markCell('missing') : textCell(formatShortDate(entry.due)),
      days: entry.days === undefined ? markCell('missing') : countCell(entry.days),
      standing: textCell(standingText(entry, context)),
    },
  }));
  const columns = [
    tableColumn('unit', words['column-unit'], [4.4, 'left']),
    tableColumn('report', words['column-report'], [4, 'left']),
    tableColumn('period', words['column-period'], [2.6, 'center']),
    tableColumn('due', words['column-due'], [2.6, 'center']),
    tableColumn('days', words['column-days'], [2, 'right']),
    tableColumn('standing', words['column-standing'], [4, 'left']),
  ];
  return documentTable(locale.labels.ordinal, columns, { labels: ['unit'], rows });
}

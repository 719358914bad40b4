import type { Finding } from '#room/findings';
import { textFinding, type ListRow } from '#room/text';
import { isCalendarDate } from '#room/time';
import type { DaySpan } from '../unit/interval.js';
import { intervalOf } from '../unit/half-open.js';
import { endsBeforeStart, shownDays } from '../unit/intervals.js';
import { organizationFinding } from '../findings.js';

/** Days read from a row, and what was wrong with them. */
export interface RowSpan {
  readonly span: DaySpan;
  readonly findings: readonly Finding[];
}

/** A day of a row; an empty cell is none. */
export function notADay<Column extends string>(row: ListRow<Column>, column: Column) {
  const text = row.text(column);
  return text === '' || isCalendarDate(text)
    ? []
    : [textFinding('text/not-a-date', { text }, row.place(column))];
}

/** Reads the columns `from` and `to` of a row; an empty one falls back to the days of the list. */
export function readRowSpan<Column extends string>(
  row: ListRow<Column | 'from' | 'to'>,
  fallback: DaySpan = {},
): RowSpan {
  const wrong = [...notADay(row, 'from'), ...notADay(row, 'to')];
  if (wrong.length > 0) return { span: {}, findings: wrong };
  const from = row.text('from') || fallback.from;
  const to = row.text('to') || fallback.to;
  const span = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const interval = intervalOf(span);
  if (!endsBeforeStart(interval)) return { span, findings: [] };
  const facts = shownDays(interval);
  return {
    span,
    findings: [organizationFinding('organization/end-before-start', facts, row.place())],
  };
}

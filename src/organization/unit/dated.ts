import { organizationFinding } from '../findings.js';
import type { ParseResult } from '#room/findings';
import type { DaySpan, Interval } from './interval.js';
import { intervalOf } from './half-open.js';
import { endsBeforeStart, shownDays } from './intervals.js';

/** A record without the days as they were typed in, with those in which it is in force. */
export type Dated<Row extends DaySpan> = Omit<Row, 'from' | 'to'> & Interval;

/** Gives a record the days in which it is in force; one that ends before it starts has none. */
export function dated<Row extends DaySpan>(
  { from, to, ...rest }: Row,
  unit?: string,
): ParseResult<Dated<Row>> {
  const days = intervalOf({ from, to });
  if (!endsBeforeStart(days)) return { ok: true, value: { ...rest, ...days } };
  const place = unit === undefined ? {} : { unit };
  const finding = organizationFinding('organization/end-before-start', shownDays(days), place);
  return { ok: false, findings: [finding] };
}

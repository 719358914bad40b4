import { untilOf } from '#room/organization';
import type { CalendarDate, Period } from '#room/time';
import type { ObligedUnit } from './obliged-unit.js';
import type { ReportingAssignment } from './reporting-assignment.js';

/** Before and after every calendar date, as texts. */
const start = '0000-01-01';
const end = '9999-12-32';

/** A span of days without its end. */
interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

const spansOf = ({ validity = [] }: ObligedUnit): readonly Span[] =>
  validity.length === 0
    ? [{ from: start, until: end }]
    : validity.map((days) => ({ from: days.from ?? start, until: untilOf(days) ?? end }));

/** Whether a unit exists, and an assignment is in force, on one same day of a period. */
export const isPartlyInForce = (
  unit: ObligedUnit,
  { from = start, to = end }: ReportingAssignment,
  { from: firstDay, to: lastDay }: Period,
): boolean =>
  spansOf(unit).some((span) => {
    const first = [span.from, from, firstDay].reduce((a, b) => (a > b ? a : b));
    const last = to < lastDay ? to : lastDay;
    return first <= last && first < span.until;
  });

/** Whether both hold on every day of a period; spans of a unit may follow each other. */
export function isWhollyInForce(
  unit: ObligedUnit,
  { from = start, to = end }: ReportingAssignment,
  { from: firstDay, to: lastDay }: Period,
): boolean {
  const spans = [...spansOf(unit)].sort((a, b) => (a.from < b.from ? -1 : 1));
  const reached = spans.reduce(
    (day, span) => (span.from <= day && span.until > day ? span.until : day),
    firstDay,
  );
  return from <= firstDay && to >= lastDay && reached > lastDay;
}

import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';
import { democracyFinding } from '../findings.js';

/** A day of a record by the name of its field; one that is not known is not compared. */
export type NamedDay = readonly [field: string, day: CalendarDate | undefined];

/** A day that lies before one that it cannot come before. */
export function checkOrder(
  [earlier, first]: NamedDay,
  [later, last]: NamedDay,
): readonly Finding[] {
  if (first === undefined || last === undefined || first <= last) return [];
  const facts = { earlier, earlierDay: first, later, laterDay: last };
  return [democracyFinding('democracy/days-out-of-order', facts, { path: [later] })];
}

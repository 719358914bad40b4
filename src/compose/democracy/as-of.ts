import type { CountableRecord } from '#room/democracy';
import { latenessOf, type CalendarDate } from '#room/time';

/**
 * A record as it stood on the day of the document: what nobody had answered or made public by then
 * was late by so many days. Facts alone are of no day.
 */
export function asOf(entry: CountableRecord, day: CalendarDate | undefined): CountableRecord {
  const { facts } = entry;
  const { due, state, disclosed, lateDays } = facts;
  const isOpen = state === 'open' || disclosed === false;
  if (day === undefined || typeof due !== 'string' || lateDays !== undefined) return entry;
  if (!isOpen || day <= due) return entry;
  const told = state === 'open' ? { state: 'overdue' } : { onTime: false };
  return { ...entry, facts: { ...facts, ...told, lateDays: latenessOf(due, day) } };
}

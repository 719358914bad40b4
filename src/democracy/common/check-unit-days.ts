import * as z from 'zod/mini';
import { object } from '#room/findings';
import { overlapOf, shownDays, type Interval } from '#room/organization';
import type { Finding } from '#room/findings';
import { parsePeriod, type PeriodOptions } from '#room/time';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import type { DemocracyRecord } from './democracy-record.js';

const day = z.optional(z.string());
const validityShape = object({
  validity: z.array(object({ from: day, to: day, until: day })),
});

/** When each known unit was in force; nothing for one that is not known, or was so always. */
export function unitDaysOf({ known }: DemocracyOptions): (unit: string) => readonly Interval[] {
  const found = new Map<string, readonly Interval[]>();
  return (unit) => {
    const before = found.get(unit);
    if (before !== undefined) return before;
    const read = validityShape.safeParse(known?.byId.get(unit));
    const days = read.success ? read.data.validity : [];
    found.set(unit, days);
    return days;
  };
}

/** The days of a record, open where they are not known; those of its period where it has none. */
function daysOf({ date, from, to, period }: DemocracyRecord, calendars?: PeriodOptions) {
  const days = { from: from ?? date, to: to ?? date };
  if ((days.from ?? days.to) !== undefined || period === undefined) return days;
  const named = parsePeriod(period, calendars);
  return named.ok ? { from: named.value.from, to: named.value.to } : {};
}

/** A record of days on none of which its unit was there: before it existed, or after it was merged. */
export function checkUnitDays(
  record: DemocracyRecord,
  validity: readonly Interval[],
  { periods }: DemocracyOptions,
): readonly Finding[] {
  if (validity.length === 0) return [];
  const days: Interval = daysOf(record, periods);
  if (validity.some((each) => overlapOf(each, days) !== null)) return [];
  const place = { path: ['unit'], unit: record.unit };
  return [democracyFinding('democracy/unit-not-in-force', shownDays(days), place)];
}

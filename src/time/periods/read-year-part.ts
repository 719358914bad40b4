import type { ParseResult } from '#room/findings';
import { findCalendar } from '../calendars/find-calendar.js';
import { makeYearPart } from './make-year-part.js';
import type { YearPart, YearPartKind } from './period.js';
import type { PeriodId } from './period-id.js';
import type { PeriodOptions } from './period-options.js';
import { refuse } from './refuse.js';
import { yearPattern } from './years.js';

const patterns: readonly (readonly [YearPartKind, RegExp])[] = [
  ['month', new RegExp(`^(${yearPattern})-(0[1-9]|1[0-2])$`)],
  ['quarter', new RegExp(`^(${yearPattern})-Q([1-4])$`)],
  ['half-year', new RegExp(`^(${yearPattern})-H([12])$`)],
  ['nine-months', new RegExp(`^(${yearPattern})-9M$`)],
  ['year', new RegExp(`^(${yearPattern})$`)],
];

/** Reads the id of a part of a year; undefined where it is none. */
export function readYearPart(
  { id, base, tag }: PeriodId,
  options: PeriodOptions,
): ParseResult<YearPart> | undefined {
  for (const [kind, pattern] of patterns) {
    const [, year, ordinal = '1'] = pattern.exec(base) ?? [];
    if (year === undefined) continue;
    const calendar = findCalendar(tag, options);
    if (!calendar.ok) return calendar;
    if (calendar.value.cutOffs[kind] === undefined) {
      return refuse('time/kind-not-in-calendar', { text: id, calendar: calendar.value.id });
    }
    const place = { year: Number(year), ordinal: Number(ordinal) };
    return { ok: true, value: makeYearPart(kind, place, calendar.value) };
  }
  return undefined;
}

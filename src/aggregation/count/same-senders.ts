import { dateOfDay } from '#room/time';
import type { Stretch } from '../choice/span.js';
import { joined } from '../choice/stretches.js';

/** Reports by unit and scope, with the days that they cover together. */
export function sendersOf(
  taken: Iterable<{ readonly unit: number; readonly standsIn: boolean; readonly days: Stretch }>,
): ReadonlyMap<string, readonly Stretch[]> {
  const days = new Map<string, Stretch[]>();
  for (const { unit, standsIn, days: stretch } of taken) {
    const key = `${unit} ${standsIn}`;
    const list = days.get(key);
    if (list) list.push(stretch);
    else days.set(key, [stretch]);
  }
  return new Map([...days].map(([key, list]) => [key, joined(list)]));
}

/** A day of a year as text; the last of February is one, in leap years too. */
function dayOfYear(day: number, firstYear: number): string {
  const date = dateOfDay(day);
  const inYear = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
  return `${Number(date.slice(0, 4)) - firstYear} ${inYear}`;
}

/** How days of a period are told, so that those of another period can be told alike. */
export type Telling = (days: readonly Stretch[], period: Stretch) => string;

/** By the days of the year. */
export const byDaysOfYear: Telling = (days, period) => {
  const year = Number(dateOfDay(period.from).slice(0, 4));
  return days.map(({ from, to }) => `${dayOfYear(from, year)}–${dayOfYear(to, year)}`).join();
};

/** By the distance from the first day; the last day is the last day, however long the period. */
export const byDistance: Telling = (days, period) =>
  days
    .map(({ from, to }) => `${from - period.from}–${to === period.to ? 'end' : to - period.from}`)
    .join();

/** The senders that both have for the same days. */
export function sameSenders(
  now: { readonly senders: ReadonlyMap<string, readonly Stretch[]>; readonly period: Stretch },
  base: typeof now,
  tell: Telling,
): ReadonlySet<string> {
  const same = [...now.senders].filter(([key, days]) => {
    const others = base.senders.get(key);
    return others !== undefined && tell(days, now.period) === tell(others, base.period);
  });
  return new Set(same.map(([key]) => key));
}

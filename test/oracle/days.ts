import type { DaySet } from './day-sets.js';

/** Two days as numbers, both inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengths = (year: number): readonly number[] => {
  const february = isLeap(year) ? 29 : 28;
  return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
};

const leapDaysBefore = (year: number): number => {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
};

const firstOfYear = (year: number): number => year * 365 + leapDaysBefore(year);

const dayOf = (year: number, month: number, day: number): number =>
  lengths(year)
    .slice(0, month - 1)
    .reduce((sum, length) => sum + length, firstOfYear(year)) +
  day -
  1;

const parseDay = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
};

const lastOfMonth = (year: number, month: number): number =>
  dayOf(year, month, lengths(year)[month - 1] ?? 0);

/** First and last month of a part of a year: `H1`, `9M`, `Q3`, `07` or none. */
const monthsOf = (part: string | undefined): readonly [number, number] => {
  if (part === undefined) return [1, 12];
  if (part === '9M') return [1, 9];
  const number = Number(part.replace(/[HQ]/, ''));
  if (part.startsWith('H')) return [number * 6 - 5, number * 6];
  return part.startsWith('Q') ? [number * 3 - 2, number * 3] : [number, number];
};

/** The days of a period such as `2025`, `2025-Q3` or `2025-01-05/2025-02-03`. */
export const daysOfPeriod = (period: string): Days => {
  const [first = '', last] = period.split('/');
  if (last !== undefined) return { from: parseDay(first), to: parseDay(last) };
  const [year = '', part] = first.split('-');
  const [from, to] = monthsOf(part);
  return { from: dayOf(Number(year), from, 1), to: lastOfMonth(Number(year), to) };
};

export const yearOf = (day: number): number => {
  const near = Math.floor(day / 365.2425);
  return [near - 1, near, near + 1].findLast((year) => firstOfYear(year) <= day) ?? near;
};

export const firstDayOfYearOf = (day: number): number => firstOfYear(yearOf(day));

/** The whole calendar years that the days touch. */
export const yearsOf = ({ from, to }: Days): Days => ({
  from: firstDayOfYearOf(from),
  to: firstOfYear(yearOf(to) + 1) - 1,
});

/** Month and day; 29 February counts as the 28th. */
const dayOfYear = (day: number): string => {
  const year = yearOf(day);
  const month = lengths(year).findIndex((_, index) => dayOf(year, index + 2, 1) > day);
  const at = month === -1 ? 12 : month + 1;
  const text = `${at}-${day - dayOf(year, at, 1) + 1}`;
  return text === '2-29' ? '2-28' : text;
};

/** What days of the year these are, to compare them with those of another year. */
export const daysOfYear = (days: DaySet, year: number): string => {
  const told = (day: number): string => `${yearOf(day) - year}:${dayOfYear(day)}`;
  return days.map(({ from, to }) => `${told(from)}–${told(to)}`).join(' ');
};

const dayBefore = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-');
  const before = Number(year) - 1;
  return `${before}-${month}-${month === '02' && day === '29' ? '28' : day}`;
};

/** The same period of the year before. */
export const yearBefore = (period: string): string =>
  period.includes('/')
    ? period.split('/').map(dayBefore).join('/')
    : period.replace(/^\d+/, (year) => String(Number(year) - 1));

import { lengthOf, overlap } from './day-sets.js';
import type { Days } from './days.js';
import type { Span } from './spans.js';

/** What is compared between schedules, number by number; the larger one is better. */
type Merits = readonly number[];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const covered = (spans: readonly Span[]): number => sum(spans.map(({ days }) => lengthOf(days)));

const meritsOf = (spans: readonly Span[], lines: readonly (string | null)[]): Merits => [
  covered(spans),
  covered(spans.filter(({ scope }) => scope === 'own')),
  ...lines.map((line) => covered(spans.filter((span) => span.line === line))),
  -spans.length,
  sum(spans.map(({ days }) => lengthOf(days) ** 2)),
  -sum(spans.map(({ rank }) => rank)),
];

/** For what is still equal: report by report, in time. */
const placesInTime = (spans: readonly Span[], lines: readonly (string | null)[]): Merits => {
  const inTime = [...spans].sort((a, b) => a.days.from - b.days.from);
  return [
    ...inTime.map(({ days }) => -days.from),
    ...inTime.map(({ line }) => -lines.indexOf(line)),
    ...inTime.map(({ days }) => -days.to),
    ...inTime.map(({ rank }) => -rank),
  ];
};

export const compareMerits = (a: Merits, b: Merits): number => {
  const at = a.findIndex((merit, index) => merit !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** Above zero where the first schedule is better. */
export const compareSchedules = (
  a: readonly Span[],
  b: readonly Span[],
  lines: readonly (string | null)[],
): number =>
  compareMerits(meritsOf(a, lines), meritsOf(b, lines)) ||
  compareMerits(placesInTime(a, lines), placesInTime(b, lines));

/** All sets of spans that do not overlap, the empty one too. */
export const setsWithoutOverlap = <T extends { readonly days: Days }>(
  spans: readonly T[],
): readonly (readonly T[])[] => {
  const [first, ...rest] = spans;
  if (first === undefined) return [[]];
  const free = rest.filter(({ days }) => !overlap(days, first.days));
  return [
    ...setsWithoutOverlap(rest),
    ...setsWithoutOverlap(free).map((others) => [first, ...others]),
  ];
};

/** The best of all schedules; `lines` begins with null, for reports on no line. */
export const schedule = (
  spans: readonly Span[],
  lines: readonly (string | null)[],
): readonly Span[] => {
  const sets = setsWithoutOverlap(spans).map((set) => ({ set, days: covered(set) }));
  const most = Math.max(...sets.map(({ days }) => days));
  return sets
    .filter(({ days }) => days === most)
    .map(({ set }) => set)
    .reduce((best, next) => (compareSchedules(next, best, lines) > 0 ? next : best));
};

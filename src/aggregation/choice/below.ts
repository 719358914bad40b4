import { daysOf, type Stretch } from './span.js';

/** What is owed or was chosen below a unit, by stretch of days. */
export interface Tally {
  readonly from: number;
  readonly to: number;
  weight: number;
}

/** Sums by stretch: what units below owe, and what was chosen of them. */
export interface Below {
  /** Unit-days are `weight` × days. */
  readonly owed: Map<string, Tally>;
  /** `weight` in unit-days. */
  readonly chosen: Map<string, Tally>;
}

export const emptyBelow = (): Below => ({ owed: new Map(), chosen: new Map() });

/** Adds to the sum of a stretch. */
export function addTo(tallies: Map<string, Tally>, { from, to }: Stretch, weight: number): void {
  const key = `${from} ${to}`;
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { from, to, weight });
  else known.weight += weight;
}

function merge(a: Map<string, Tally>, b: Map<string, Tally>): Map<string, Tally> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const tally of small.values()) addTo(large, tally, tally.weight);
  return large;
}

/** Joins two; both are used up. The smaller goes into the larger, so that a chain is cheap. */
export const mergeBelow = (a: Below | undefined, b: Below): Below =>
  a === undefined ? b : { owed: merge(a.owed, b.owed), chosen: merge(a.chosen, b.chosen) };

const shared = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);

/** The unit-days that are owed in a stretch. */
export function owedIn({ owed }: Below, stretch: Stretch): number {
  let days = 0;
  for (const tally of owed.values()) days += tally.weight * shared(tally, stretch);
  return days;
}

/** What the reports weigh that overlap all of the stretches. */
export function weightOver(tallies: Iterable<Tally>, stretches: readonly Stretch[]): number {
  let weight = 0;
  for (const tally of tallies) {
    if (stretches.every((stretch) => shared(tally, stretch) > 0)) weight += tally.weight;
  }
  return weight;
}

/** Days of own reports within a stretch. */
export const sharedDays = (reports: readonly Stretch[], stretch: Stretch): number =>
  reports.reduce((days, report) => days + shared(report, stretch), 0);

/** Own reports, each weighing its days. */
export const asTallies = (reports: readonly Stretch[]): readonly Tally[] =>
  reports.map(({ from, to }) => ({ from, to, weight: daysOf({ from, to }) }));

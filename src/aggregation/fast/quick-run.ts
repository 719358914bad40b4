import type { AskedScope } from './asked-scope.js';
import { dayStep, seenBits, type Draft } from './draft.js';
import { longAgo } from './far-days.js';
import { reachesOver } from './period-relations.js';

/** What an amount is to a period asked: its place, the days that are told times {@link dayStep}, and what is seen. */
interface Told {
  readonly place: number;
  readonly told: number;
  readonly seen: number;
}

const nowhere: Told = Object.freeze({ place: 0, told: 0, seen: 0 });

/** How an amount counts in the period asked that stands at an entry of the relations. */
function toldAt({ flows: { asked, days } }: AskedScope, entry: number): Told {
  const [place, covered] = [asked[entry] ?? 0, days[entry] ?? 0];
  if (covered === reachesOver) return { place, told: 0, seen: seenBits.over };
  return { place, told: covered * dayStep, seen: seenBits.counted | seenBits.amount };
}

/**
 * What plain rows of one unit and period share.
 *
 * Most reports lie in two of the periods asked at most, such as a month and its year. Numbers side
 * by side, since they are looked at with each row.
 */
export interface QuickRun {
  readonly unit: number;
  readonly period: number;
  /** The key of the first figure; below zero for a unit that is not asked. */
  readonly key: number;
  /** The days of the period; none where the unit may not send for all of them. */
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly told: number;
  readonly seen: number;
  readonly otherPlace: number;
  readonly otherTold: number;
  readonly otherSeen: number;
  /** The entries of the relations that are left. */
  readonly next: number;
  readonly end: number;
}

/** Numbers of the store. */
interface UnitPeriod {
  readonly unit: number;
  readonly period: number;
}

/** Of units by number: their places among those asked; by place: the last day on which each may send. */
interface Places {
  readonly places: Int32Array;
  readonly untilDays: Int32Array;
}

/** Where the cells of a unit are, and from when to when a report may be for it to be plain. */
function placeAndDays(
  { scope, scales }: Draft,
  { places, untilDays }: Places,
  { unit, period }: UnitPeriod,
): Pick<QuickRun, 'key' | 'from' | 'to'> {
  const place = places[unit] ?? -1;
  const to = scope.endDays[period] ?? 0;
  if (place < 0 || place >= scope.units) return { key: -1, from: longAgo, to };
  const isOwed = to <= (untilDays[place] ?? 0);
  const from = isOwed ? (scope.firstDays[period] ?? 0) : longAgo;
  return { key: place * scales.length, from, to };
}

/** What the rows of a unit and period share. */
export function quickRun(draft: Draft, about: Places, asked: UnitPeriod): QuickRun {
  const { scope } = draft;
  const { starts } = scope.flows;
  const { key, from, to } = placeAndDays(draft, about, asked);
  const [start, end] = [starts[asked.period] ?? 0, starts[asked.period + 1] ?? 0];
  const one = start < end ? toldAt(scope, start) : nowhere;
  const other = start + 1 < end ? toldAt(scope, start + 1) : nowhere;
  return {
    unit: asked.unit,
    period: asked.period,
    key,
    from,
    to,
    place: one.place,
    told: one.told,
    seen: one.seen,
    otherPlace: other.place,
    otherTold: other.told,
    otherSeen: other.seen,
    next: start + 2,
    end,
  };
}

/** Adds a whole amount to the periods beyond the first two; `first` is where its cells begin. */
export function addFurther(draft: Draft, run: QuickRun, { first, whole }: Further): void {
  const { sums, reported } = draft.tallies;
  for (let entry = run.next; entry < run.end; entry += 1) {
    const { place, told, seen } = toldAt(draft.scope, entry);
    const at = first + place;
    sums[at] = (sums[at] ?? 0) + (told > 0 ? whole : 0);
    reported[at] = ((reported[at] ?? 0) + told) | seen;
  }
}

interface Further {
  readonly first: number;
  readonly whole: number;
}

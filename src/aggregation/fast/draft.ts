import { isBottom } from '../choice/place-tree.js';
import type { Indicator } from '#room/indicators';
import { longAgo, pastAll } from './far-days.js';
import { countsLast, type AskedScope } from './asked-scope.js';
import type { Leeway, LooseSums } from './loose-sums.js';
import { sharedLeeways, type WordedAmount } from './shared-leeways.js';

/** Bits of {@link Tallies.seen}: what a unit, or any below it, sent. */
export const seenBits = Object.freeze({
  counted: 1,
  amount: 2,
  over: 4,
  wrong: 8,
  /** An amount with a word before it, */
  loose: 16,
  /** and one that may be any larger. */
  open: 32,
} as const);

/**
 * What is known of each unit, figure and period: side by side, the periods of a figure together,
 * then the figures of a unit.
 */
export interface Tallies {
  /** Whole numbers, by the decimals of the indicator. */
  readonly sums: Float64Array;
  /** Units that sent all of it; while rows come in, {@link dayStep} times the days that a unit covers, and what `seen` will be. */
  readonly reported: Int32Array;
  /** Units that sent some of it; empty while there is none. */
  partial: Int32Array;
  readonly seen: Uint8Array;
}

/** By what days are multiplied while the bits of {@link Tallies.seen} stand below them. */
export const dayStep = 64;

/** What may be wrong with a figure: its rows are not in the order of time, or not plain. */
export const troubles = Object.freeze({ none: 0, order: 1, notPlain: 2 } as const);

/** Some figures while their rows are added. */
export interface Draft {
  readonly scope: AskedScope;
  readonly indicators: readonly Indicator[];
  /** By place in the catalogue: the place among the indicators; -1 for the others. */
  readonly slots: Int32Array;
  readonly tallies: Tallies;
  readonly isState: Uint8Array;
  /** What makes amounts whole. */
  readonly scales: Float64Array;
  /** The line of the rows so far; -1 for none. */
  readonly lines: Int32Array;
  /** The same of figures of what happened, so that one look tells whether a row may be added. */
  readonly quickLines: Int32Array;
  /** By unit and figure: the last day so far; past all days where a unit is none of the lowest. */
  readonly lastDays: Int32Array;
  /** {@link troubles}. */
  readonly trouble: Uint8Array;
  /** How far an amount may be off by the word before it; null where that cannot be told. */
  readonly leewayOf: (worded: WordedAmount) => Leeway | null;
  /** How far amounts may be off; null while all are exact. */
  loose: LooseSums | null;
}

/** The day before the first one on which a lowest place may send. */
export const dayBefore = ({ owed }: AskedScope, place: number): number =>
  owed === null ? longAgo : Math.max(longAgo, (owed.since[place] ?? 0) - 1);

/** By unit and figure: nothing came yet, and nothing may come from a unit above others. */
function noDays(scope: AskedScope, width: number): Int32Array {
  const { store, first, units } = scope;
  const days = new Int32Array(units * width);
  for (let unit = 0; unit < units; unit += 1) {
    const start = isBottom(store.tree, first + unit) ? dayBefore(scope, unit) : pastAll;
    days.fill(start, unit * width, (unit + 1) * width);
  }
  return days;
}

/** Room for some figures; nothing is added yet. */
export function draftOf(scope: AskedScope, indicators: readonly Indicator[]): Draft {
  const { store, units, periods } = scope;
  const slots = new Int32Array(store.indicators.length).fill(-1);
  for (const [slot, { code }] of indicators.entries()) {
    slots[store.indicatorPlaces.get(code) ?? -1] = slot;
  }
  const size = units * indicators.length * periods.length;
  return {
    scope,
    indicators,
    slots,
    tallies: {
      sums: new Float64Array(size),
      reported: new Int32Array(size),
      partial: new Int32Array(0),
      seen: new Uint8Array(size),
    },
    isState: Uint8Array.from(indicators, (indicator) => (countsLast(indicator) ? 1 : 0)),
    scales: Float64Array.from(indicators, ({ decimals }) => 10 ** decimals),
    lines: new Int32Array(indicators.length).fill(-1),
    quickLines: new Int32Array(indicators.length).fill(-1),
    lastDays: noDays(scope, indicators.length),
    trouble: new Uint8Array(indicators.length),
    leewayOf: sharedLeeways(),
    loose: null,
  };
}

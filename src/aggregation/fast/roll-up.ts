import { isBottom } from '../choice/place-tree.js';
import type { AskedScope } from './asked-scope.js';
import { dayStep, seenBits, troubles, type Draft } from './draft.js';
import { handLeeway, reachOf } from './loose-sums.js';

/** Where all of one unit is, and where all of the one above it; the length of both. */
interface Handed {
  readonly from: number;
  /** Below zero where no unit asked is above it. */
  readonly to: number;
  readonly width: number;
}

/**
 * Of a lowest place: days become one unit that sent all of it, or none, and all goes to the unit
 * above; tells whether anything is there of which it sent some. These loops see every cell.
 */
function settle(
  { tallies, loose }: Draft,
  { from, to, width }: Handed,
  whole: Int32Array,
): boolean {
  const { sums, reported, seen } = tallies;
  const periods = whole.length;
  let isSome = false;
  for (let figure = 0; figure < width; figure += periods) {
    for (let period = 0; period < periods; period += 1) {
      const source = from + figure + period;
      const told = reported[source] ?? 0;
      const owed = whole[period] ?? 0;
      // Who owes nothing is not asked.
      const bits = owed === 0 ? 0 : told & (dayStep - 1);
      const all = owed > 0 && told - bits === owed * dayStep ? 1 : 0;
      if (all === 0 && bits !== 0) isSome = true;
      reported[source] = all;
      seen[source] = bits;
      if (to < 0) continue;
      const target = to + figure + period;
      sums[target] = (sums[target] ?? 0) + (sums[source] ?? 0);
      reported[target] = (reported[target] ?? 0) + all;
      seen[target] = (seen[target] ?? 0) | bits;
      if (loose !== null && (bits & seenBits.loose) !== 0) handLeeway(loose, source, target);
    }
  }
  return isSome;
}

/** Notes of what a lowest place sent some; apart, since most sent all of everything. */
function notePartial({ tallies }: Draft, { from, width }: Handed): void {
  const { reported, seen } = tallies;
  if (tallies.partial.length === 0) tallies.partial = new Int32Array(reported.length);
  for (let at = from; at < from + width; at += 1) {
    tallies.partial[at] = reported[at] === 0 && seen[at] !== 0 ? 1 : 0;
  }
}

/** How many days a unit owes of each period. */
const wholeOf = ({ owed, periods, wholeDays }: AskedScope, unit: number): Int32Array =>
  owed?.days.subarray(unit * periods.length, (unit + 1) * periods.length) ?? wholeDays;

/** Adds all of a unit that others add up to to the one above it. */
function hand({ tallies, loose }: Draft, { from, to, width }: Handed): void {
  const { sums, reported, seen } = tallies;
  for (let at = 0; at < width; at += 1) {
    const source = from + at;
    const target = to + at;
    sums[target] = (sums[target] ?? 0) + (sums[source] ?? 0);
    reported[target] = (reported[target] ?? 0) + (reported[source] ?? 0);
    const bits = seen[source] ?? 0;
    seen[target] = (seen[target] ?? 0) | bits;
    if (loose !== null && (bits & seenBits.loose) !== 0) handLeeway(loose, source, target);
  }
}

/** The same of what units sent some of. */
function handPartial({ tallies: { partial } }: Draft, { from, to, width }: Handed): void {
  for (let at = 0; at < width; at += 1) {
    partial[to + at] = (partial[to + at] ?? 0) + (partial[from + at] ?? 0);
  }
}

/** Amounts are never negative: where no sum is too large, all sums on the way to it are exact. */
function findTooLarge({ tallies, scope, trouble, loose }: Draft, { from, width }: Handed): void {
  for (let at = 0; at < width; at += 1) {
    const sum = reachOf(loose, from + at, tallies.sums[from + at] ?? 0);
    if (sum > Number.MAX_SAFE_INTEGER) {
      trouble[Math.floor(at / scope.periods.length)] = troubles.notPlain;
    }
  }
}

/** Adds up what units sent, from the lowest places on; each unit is looked at once. */
export function rollUp(draft: Draft): void {
  const { scope, scales } = draft;
  const { first, units, store, periods } = scope;
  const { tree } = store;
  const width = scales.length * periods.length;
  const areSome = new Uint8Array(units);
  for (let unit = units - 1; unit >= 0; unit -= 1) {
    const above = (tree.parents[first + unit] ?? -1) - first;
    const handed = { from: unit * width, to: above < 0 ? -1 : above * width, width };
    if (!isBottom(tree, first + unit)) {
      if (above >= 0) hand(draft, handed);
    } else if (settle(draft, handed, wholeOf(scope, unit))) {
      notePartial(draft, handed);
      areSome[unit] = 1;
    }
    // No sum is larger than that of the unit above it.
    if (above < 0) findTooLarge(draft, handed);
    else {
      if (areSome[unit] === 0) continue;
      handPartial(draft, handed);
      areSome[above] = 1;
    }
  }
}

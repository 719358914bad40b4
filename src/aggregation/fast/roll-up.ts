import { isBottom } from '../choice/place-tree.js';
import type { AskedScope } from './asked-scope.js';
import { dayStep, troubles, type Draft } from './draft.js';
import { handLeeways, reachOf } from './loose-sums.js';

/** Of a lowest place: days become one unit that sent all of it, or some of it; tells whether some. */
function settle({ tallies }: Draft, { from, to, whole }: Settled): boolean {
  const { reported, partial, seen } = tallies;
  let isSome = false;
  for (let at = from; at < to; at += whole.length) {
    for (let period = 0; period < whole.length; period += 1) {
      const told = reported[at + period] ?? 0;
      const bits = told & (dayStep - 1);
      const owed = whole[period] ?? 0;
      const isAll = told - bits === owed * dayStep;
      // Who owes nothing is not asked.
      seen[at + period] = owed === 0 ? 0 : bits;
      reported[at + period] = isAll && owed > 0 ? 1 : 0;
      if (isAll || bits === 0) continue;
      partial[at + period] = 1;
      isSome = true;
    }
  }
  return isSome;
}

/** Where all of a lowest place is, and how many days it owes of each period. */
interface Settled {
  readonly from: number;
  readonly to: number;
  readonly whole: Int32Array;
}

/** How many days a unit owes of each period. */
const wholeOf = ({ owed, periods, wholeDays }: AskedScope, unit: number): Int32Array =>
  owed?.days.subarray(unit * periods.length, (unit + 1) * periods.length) ?? wholeDays;

/** Where all of one unit is, and where all of the one above it; the length of both. */
interface Handed {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Adds all of one unit to the one above it. */
function hand({ tallies }: Draft, { from, to, width }: Handed): void {
  const { sums, reported, seen } = tallies;
  for (let at = 0; at < width; at += 1) {
    const source = from + at;
    const target = to + at;
    sums[target] = (sums[target] ?? 0) + (sums[source] ?? 0);
    reported[target] = (reported[target] ?? 0) + (reported[source] ?? 0);
    seen[target] = (seen[target] ?? 0) | (seen[source] ?? 0);
  }
}

/** Apart, since most units sent all of everything. */
function handPartial({ tallies: { partial } }: Draft, { from, to, width }: Handed): void {
  for (let at = 0; at < width; at += 1) {
    partial[to + at] = (partial[to + at] ?? 0) + (partial[from + at] ?? 0);
  }
}

/** Amounts are never negative: where no sum is too large, all sums on the way to it are exact. */
function findTooLarge(
  { tallies, scope, trouble, loose }: Draft,
  from: number,
  width: number,
): void {
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
    const from = unit * width;
    const isLowest = isBottom(tree, first + unit);
    const whole = wholeOf(scope, unit);
    if (isLowest && settle(draft, { from, to: from + width, whole })) areSome[unit] = 1;
    const above = (tree.parents[first + unit] ?? -1) - first;
    // No sum is larger than that of the unit above it.
    if (above < 0) findTooLarge(draft, from, width);
    else {
      hand(draft, { from, to: above * width, width });
      if (draft.loose !== null) handLeeways(draft.loose, { from, to: above * width, width });
      if (areSome[unit] === 0) continue;
      handPartial(draft, { from, to: above * width, width });
      areSome[above] = 1;
    }
  }
}

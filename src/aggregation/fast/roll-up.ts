import { isBottom } from '../choice/place-tree.js';
import { daysOf } from '../choice/span.js';
import { troubles, type Draft } from './draft.js';

/** Of a lowest place: days become one unit that sent all of it, or some of it. */
function settle({ tallies, scope }: Draft, from: number, to: number): void {
  const { reported, partial, seen } = tallies;
  const whole = Int32Array.from(scope.periods, daysOf);
  let period = 0;
  for (let at = from; at < to; at += 1) {
    const isAll = reported[at] === whole[period];
    reported[at] = isAll ? 1 : 0;
    partial[at] = !isAll && seen[at] !== 0 ? 1 : 0;
    period = period + 1 === whole.length ? 0 : period + 1;
  }
}

/** Adds all of one unit to the one above it. */
function hand({ tallies }: Draft, from: number, about: { to: number; width: number }): void {
  const { sums, reported, partial, seen } = tallies;
  const { to, width } = about;
  for (let at = 0; at < width; at += 1) {
    const source = from + at;
    const target = to + at;
    sums[target] = (sums[target] ?? 0) + (sums[source] ?? 0);
    reported[target] = (reported[target] ?? 0) + (reported[source] ?? 0);
    partial[target] = (partial[target] ?? 0) + (partial[source] ?? 0);
    seen[target] = (seen[target] ?? 0) | (seen[source] ?? 0);
  }
}

/** Amounts are never negative: where no sum is too large, all sums on the way to it are exact. */
function findTooLarge({ tallies, scope, trouble }: Draft, from: number, width: number): void {
  for (let at = 0; at < width; at += 1) {
    const sum = tallies.sums[from + at] ?? 0;
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
  for (let unit = units - 1; unit >= 0; unit -= 1) {
    const from = unit * width;
    if (isBottom(tree, first + unit)) settle(draft, from, from + width);
    const above = (tree.parents[first + unit] ?? -1) - first;
    if (above >= 0) hand(draft, from, { to: above * width, width });
    findTooLarge(draft, from, width);
  }
}

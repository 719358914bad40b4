import { isBottom } from '../choice/place-tree.js';
import { seenBits, troubles, type Draft } from './draft.js';
import { reachesOver } from './period-relations.js';
import { rowKindOf, rowKinds } from './plain-row.js';

/** In place of an amount: “không phát sinh”. */
const nil = -1;
const notWhole = -2;

/** An amount as a whole number. */
function wholeOf(amount: number, scale: number): number {
  const whole = Math.round(amount * scale);
  const isExact = whole / scale === amount && whole <= Number.MAX_SAFE_INTEGER;
  return isExact && amount >= 0 && !Object.is(amount, -0) ? whole : notWhole;
}

type AddTo = (first: number, period: number, whole: number) => void;

/** Adds to each period that a report lies in; of states the later one takes the earlier's place. */
function adderOf({ tallies, scope }: Draft, isState: boolean): AddTo {
  const { sums, reported, seen } = tallies;
  const { starts, asked, days } = isState ? scope.states : scope.flows;
  const kept = isState ? seenBits.over : 255;
  return (first, period, whole) => {
    const bits = whole === nil ? seenBits.counted : seenBits.counted | seenBits.amount;
    const amount = whole === nil ? 0 : whole;
    const end = starts[period + 1] ?? 0;
    for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
      const at = first + (asked[entry] ?? 0);
      const covered = days[entry] ?? 0;
      if (covered === reachesOver) seen[at] = (seen[at] ?? 0) | seenBits.over;
      else {
        sums[at] = isState ? amount : (sums[at] ?? 0) + amount;
        reported[at] = isState ? covered : (reported[at] ?? 0) + covered;
        seen[at] = ((seen[at] ?? 0) & kept) | bits;
      }
    }
  };
}

/** What a row would spoil. */
type Check = (row: number, slot: number) => number;

/** Only lowest places, one line, and one report after the other are plain. */
function checkOf({ scope, lines, lastDays, scales }: Draft): Check {
  const { store, first } = scope;
  const { columns, periods, tree } = store;
  return (row, slot) => {
    const unit = columns.units[row] ?? 0;
    const line = columns.lines[row] ?? 0;
    if (!isBottom(tree, unit)) return troubles.notPlain;
    if (lines[slot] === -1) lines[slot] = line;
    else if (lines[slot] !== line) return troubles.notPlain;
    const at = (unit - first) * scales.length + slot;
    const { from = 0, to = 0 } = periods[columns.periods[row] ?? 0] ?? {};
    if (from <= (lastDays[at] ?? 0)) return troubles.order;
    lastDays[at] = to;
    return troubles.none;
  };
}

/** Adds rows one by one; notes which figures are not plain after all. */
export function rowAdder(draft: Draft): (row: number) => void {
  const { scope, slots, scales, isState, trouble } = draft;
  const { store, first, units, periods, rows } = scope;
  const { columns } = store;
  const [addFlow, addState, check] = [adderOf(draft, false), adderOf(draft, true), checkOf(draft)];
  return (row) => {
    const slot = slots[columns.indicators[row] ?? 0] ?? -1;
    const unit = (columns.units[row] ?? 0) - first;
    if (slot < 0 || unit < 0 || unit >= units) return;
    const kind = rowKindOf(store, row, rows);
    if (kind === rowKinds.passedOver) return;
    const isNil = kind === rowKinds.nil;
    const whole = isNil ? nil : wholeOf(columns.amounts[row] ?? 0, scales[slot] ?? 1);
    const isPlain = kind !== rowKinds.notPlain && whole !== notWhole;
    const found = isPlain ? check(row, slot) : troubles.notPlain;
    if (found !== troubles.none) trouble[slot] = Math.max(trouble[slot] ?? 0, found);
    else {
      const at = (unit * scales.length + slot) * periods.length;
      const add = isState[slot] === 1 ? addState : addFlow;
      add(at, columns.periods[row] ?? 0, whole);
    }
  };
}

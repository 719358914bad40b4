import { marks } from '../dataset/columns.js';
import { dayStep, seenBits, type Draft, type Tallies } from './draft.js';
import { reachesOver, type Relations } from './period-relations.js';
import { lastDaysOf, placesOf } from './asked-places.js';

/** What a row may not have, and its measure. */
const telling =
  marks.state |
  marks.isCumulative |
  marks.isConsolidated |
  marks.hasDetail |
  marks.isWrong |
  marks.isRepeat |
  (3 << marks.measure);

const bits = seenBits.counted | seenBits.amount;

/** Where the cells of a row's figure and unit begin, and its amount. */
interface Added {
  readonly first: number;
  readonly period: number;
  readonly whole: number;
}

/** Adds to each period that a report lies in. */
function addWhole(
  { sums, reported }: Tallies,
  { starts, asked, days }: Relations,
  { first, period, whole }: Added,
): void {
  const end = starts[period + 1] ?? 0;
  for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
    const at = first + (asked[entry] ?? 0);
    const covered = days[entry] ?? 0;
    if (covered === reachesOver) reported[at] = (reported[at] ?? 0) | seenBits.over;
    else {
      sums[at] = (sums[at] ?? 0) + whole;
      reported[at] = ((reported[at] ?? 0) + covered * dayStep) | bits;
    }
  }
}

/** Whether an amount has no fraction and can be counted exactly by the decimals of its indicator. */
const isWhole = (amount: number, scaled: number): boolean =>
  (amount > 0 || Object.is(amount, 0)) &&
  Math.floor(amount) === amount &&
  scaled <= Number.MAX_SAFE_INTEGER;

/** What is the same for all rows of a dataset. */
interface Hot {
  readonly draft: Draft;
  readonly addOther: (draft: Draft, row: number) => void;
  readonly places: Int32Array;
  readonly untilDays: Int32Array;
  /** The marks of a row of the measure asked, and of nothing else to tell. */
  readonly wanted: number;
}

/** Adds the rows of one unit and period that stand together, from one on; tells where they end. */
function addRun(hot: Hot, start: number): number {
  const { draft, addOther, places, wanted } = hot;
  const { scope, slots, quickLines, lastDays, scales, tallies } = draft;
  const { count, marks: marked, indicators, units, periods, lines, amounts } = scope.store.columns;
  const [unit, period] = [units[start] ?? 0, periods[start] ?? 0];
  const place = places[unit] ?? -1;
  const [firstDay, endDay] = [scope.firstDays[period] ?? 0, scope.endDays[period] ?? 0];
  const isAsked = place >= 0 && place < scope.units;
  const isOwed = isAsked && endDay <= (hot.untilDays[place] ?? 0);
  let row = start;
  for (; row < count && units[row] === unit && periods[row] === period; row += 1) {
    const slot = slots[indicators[row] ?? 0] ?? -1;
    if (slot < 0 || !isAsked) continue;
    const key = place * scales.length + slot;
    const amount = amounts[row] ?? 0;
    const whole = amount * (scales[slot] ?? 1);
    const isQuick =
      isOwed &&
      ((marked[row] ?? 0) & telling) === wanted &&
      isWhole(amount, whole) &&
      quickLines[slot] === lines[row] &&
      firstDay > (lastDays[key] ?? 0);
    if (isQuick) {
      lastDays[key] = endDay;
      addWhole(tallies, scope.flows, { first: key * scope.periods.length, period, whole });
    } else addOther(draft, row);
  }
  return row;
}

/**
 * Adds all rows that are whole amounts of what happened, sent by a lowest place on the line and
 * after the days of the row before; hands each other row on.
 *
 * This loop sees every row of the dataset, so it holds on to nothing but the columns.
 */
export function addQuickRows(draft: Draft, addOther: (draft: Draft, row: number) => void): void {
  const { scope } = draft;
  const { count } = scope.store.columns;
  const wanted = scope.rows.measure << marks.measure;
  const hot = { draft, addOther, places: placesOf(scope), untilDays: lastDaysOf(scope), wanted };
  for (let row = 0; row < count;) row = addRun(hot, row);
}

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

/** Adds to each period that a report lies in. */
function addWhole(
  { sums, reported, starts, asked, days }: Tallies & Relations,
  { first, period }: { readonly first: number; readonly period: number },
  whole: number,
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

/**
 * Adds all rows that are whole amounts of what happened, sent by a lowest place on the line and
 * after the days of the row before; hands each other row on.
 *
 * This loop sees every row of the dataset, so it holds on to nothing but the columns.
 */
export function addQuickRows(draft: Draft, addOther: (draft: Draft, row: number) => void): void {
  const { scope, slots, quickLines, lastDays, scales } = draft;
  const { store, units: unitCount, firstDays, endDays, rows } = scope;
  const { count, marks: marked, indicators, units, periods, lines, amounts } = store.columns;
  const to = { ...draft.tallies, ...scope.flows };
  const wanted = rows.measure << marks.measure;
  const [width, slotCount] = [scope.periods.length, scales.length];
  const [places, untilDays] = [placesOf(scope), lastDaysOf(scope)];
  for (let row = 0; row < count; row += 1) {
    const slot = slots[indicators[row] ?? 0] ?? -1;
    const place = places[units[row] ?? 0] ?? -1;
    if (slot < 0 || place < 0 || place >= unitCount) continue;
    const key = place * slotCount + slot;
    const period = periods[row] ?? 0;
    const amount = amounts[row] ?? 0;
    const whole = amount * (scales[slot] ?? 1);
    const isQuick =
      ((marked[row] ?? 0) & telling) === wanted &&
      (amount > 0 || Object.is(amount, 0)) &&
      Math.floor(amount) === amount &&
      whole <= Number.MAX_SAFE_INTEGER &&
      quickLines[slot] === lines[row] &&
      (firstDays[period] ?? 0) > (lastDays[key] ?? 0) &&
      (endDays[period] ?? 0) <= (untilDays[place] ?? 0);
    if (isQuick) {
      lastDays[key] = endDays[period] ?? 0;
      addWhole(to, { first: key * width, period }, whole);
    } else addOther(draft, row);
  }
}

import { marks } from '../dataset/columns.js';
import type { Draft } from './draft.js';
import { lastDaysOf, placesOf } from './asked-places.js';
import { addFurther, quickRun } from './quick-run.js';

/** What a row may not have, and its measure. */
const telling =
  marks.state |
  marks.isCumulative |
  marks.isConsolidated |
  marks.hasDetail |
  marks.isWrong |
  marks.isRepeat |
  (3 << marks.measure);

const most = Number.MAX_SAFE_INTEGER;

/** Whether an amount has no fraction and can be counted exactly by the decimals of its indicator. */
const isWhole = (amount: number, scaled: number): boolean =>
  (amount > 0 || Object.is(amount, 0)) && Math.floor(amount) === amount && scaled <= most;

/**
 * Adds all rows that are whole amounts of what happened, sent by a lowest place on the line and
 * after the days of the row before; hands each other row on.
 *
 * This loop sees every row of the dataset, so it holds on to nothing but the columns, and has no
 * loop within. Rows of one unit and period mostly stand together; what they share is looked up once.
 */
export function addQuickRows(draft: Draft, addOther: (draft: Draft, row: number) => void): void {
  const { scope, slots, quickLines, lastDays, scales } = draft;
  const { sums, reported } = draft.tallies;
  const { units, periods, marks: marked, indicators, lines, amounts, count } = scope.store.columns;
  const about = { places: placesOf(scope), untilDays: lastDaysOf(scope) };
  const [wanted, width] = [scope.rows.measure << marks.measure, scope.periods.length];
  let run = quickRun(draft, about, { unit: -1, period: -1 });
  for (let row = 0; row < count; row += 1) {
    const unit = units[row] ?? 0;
    const period = periods[row] ?? 0;
    if (unit !== run.unit || period !== run.period) run = quickRun(draft, about, { unit, period });
    const slot = slots[indicators[row] ?? 0] ?? -1;
    if (slot < 0 || run.key < 0) continue;
    const key = run.key + slot;
    const amount = amounts[row] ?? 0;
    const whole = amount * (scales[slot] ?? 1);
    const isPlainly = ((marked[row] ?? 0) & telling) === wanted && isWhole(amount, whole);
    if (isPlainly && quickLines[slot] === lines[row] && run.from > (lastDays[key] ?? 0)) {
      lastDays[key] = run.to;
      const first = key * width;
      const one = first + run.place;
      const other = first + run.otherPlace;
      sums[one] = (sums[one] ?? 0) + (run.told > 0 ? whole : 0);
      reported[one] = ((reported[one] ?? 0) + run.told) | run.seen;
      sums[other] = (sums[other] ?? 0) + (run.otherTold > 0 ? whole : 0);
      reported[other] = ((reported[other] ?? 0) + run.otherTold) | run.otherSeen;
      if (run.next < run.end) addFurther(draft, run, { first, whole });
    } else addOther(draft, row);
  }
}

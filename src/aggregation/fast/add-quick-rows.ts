import { marks } from '../dataset/columns.js';
import { dayStep, seenBits, type Draft } from './draft.js';
import { reachesOver } from './period-relations.js';
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

/** Whether an amount has no fraction and can be counted exactly by the decimals of its indicator. */
const isWhole = (amount: number, scaled: number): boolean =>
  (amount > 0 || Object.is(amount, 0)) &&
  Math.floor(amount) === amount &&
  scaled <= Number.MAX_SAFE_INTEGER;

/** How many rows are looked at before they are added. */
const mostRows = 1024;

/** What is the same for all rows of a dataset; and what was found of some of them. */
interface Hot {
  readonly draft: Draft;
  readonly addOther: (draft: Draft, row: number) => void;
  readonly places: Int32Array;
  readonly untilDays: Int32Array;
  /** Where the cells of figures begin. */
  readonly firsts: Int32Array;
  readonly wholes: Float64Array;
}

/** What rows of one unit and period share, that stand together; and where they begin and end. */
interface Run {
  readonly unit: number;
  readonly period: number;
  readonly start: number;
  readonly end: number;
}

/** The rows from one on that are of the same unit and period. */
function runFrom({ draft }: Hot, start: number): Run {
  const { count, units, periods } = draft.scope.store.columns;
  const [unit, period] = [units[start] ?? 0, periods[start] ?? 0];
  const most = Math.min(count, start + mostRows);
  let end = start + 1;
  while (end < most && units[end] === unit && periods[end] === period) end += 1;
  return { unit, period, start, end };
}

/** Looks at the rows of a run; tells how many may be added, and hands each other row on. */
function lookAt({ draft, addOther, places, untilDays, firsts, wholes }: Hot, run: Run): number {
  const { scope, slots, quickLines, lastDays, scales } = draft;
  const { marks: marked, indicators, lines, amounts } = scope.store.columns;
  const place = places[run.unit] ?? -1;
  if (place < 0 || place >= scope.units) return 0;
  const [firstDay, endDay] = [scope.firstDays[run.period] ?? 0, scope.endDays[run.period] ?? 0];
  const isOwed = endDay <= (untilDays[place] ?? 0);
  const [width, wanted] = [scope.periods.length, scope.rows.measure << marks.measure];
  let found = 0;
  for (let row = run.start; row < run.end; row += 1) {
    const slot = slots[indicators[row] ?? 0] ?? -1;
    if (slot < 0) continue;
    const key = place * scales.length + slot;
    const amount = amounts[row] ?? 0;
    const whole = amount * (scales[slot] ?? 1);
    const isPlainly = isOwed && ((marked[row] ?? 0) & telling) === wanted;
    const isNext = quickLines[slot] === lines[row] && firstDay > (lastDays[key] ?? 0);
    if (isPlainly && isNext && isWhole(amount, whole)) {
      lastDays[key] = endDay;
      firsts[found] = key * width;
      wholes[found] = whole;
      found += 1;
    } else addOther(draft, row);
  }
  return found;
}

/** Adds what was found to each period that the report lies in. */
function addFound({ draft, firsts, wholes }: Hot, { period }: Run, found: number): void {
  const { sums, reported } = draft.tallies;
  const { starts, asked, days } = draft.scope.flows;
  const end = starts[period + 1] ?? 0;
  for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
    const [place, covered] = [asked[entry] ?? 0, days[entry] ?? 0];
    const isOver = covered === reachesOver;
    const told = isOver ? 0 : covered * dayStep;
    const seen = isOver ? seenBits.over : bits;
    for (let row = 0; row < found; row += 1) {
      const at = (firsts[row] ?? 0) + place;
      if (!isOver) sums[at] = (sums[at] ?? 0) + (wholes[row] ?? 0);
      reported[at] = ((reported[at] ?? 0) + told) | seen;
    }
  }
}

/**
 * Adds all rows that are whole amounts of what happened, sent by a lowest place on the line and
 * after the days of the row before; hands each other row on.
 *
 * These loops see every row of the dataset, so they hold on to nothing but the columns. Rows of one
 * unit and period mostly stand together; what they share is looked up once.
 */
export function addQuickRows(draft: Draft, addOther: (draft: Draft, row: number) => void): void {
  const { scope } = draft;
  const hot = {
    draft,
    addOther,
    places: placesOf(scope),
    untilDays: lastDaysOf(scope),
    firsts: new Int32Array(mostRows),
    wholes: new Float64Array(mostRows),
  };
  for (let row = 0; row < scope.store.columns.count;) {
    const run = runFrom(hot, row);
    addFound(hot, run, lookAt(hot, run));
    row = run.end;
  }
}

import { isBottom } from '../choice/place-tree.js';
import { dayStep, seenBits, troubles, type Draft } from './draft.js';
import { pastAll } from './far-days.js';
import { addQuickRows } from './add-quick-rows.js';
import { addLeeway, looseSums, type Leeway } from './loose-sums.js';
import type { AskedScope } from './asked-scope.js';
import { reachesOver } from './period-relations.js';
import { askedPlace } from './asked-places.js';
import { rowKindOf, rowKinds, type RowKind } from './plain-row.js';
import { notWhole, wholeOf } from './whole.js';

/** In place of an amount: “không phát sinh”. */
const nil = -1;
/** What has an error and does not count. */
const wrong = -3;

/** What a later state takes the place of. */
const counting = seenBits.counted | seenBits.amount;

/** Adds to each period that a report lies in; of states the later one takes the earlier's place. */
function addAmount({ tallies, scope, isState }: Draft, place: Place, whole: number): void {
  const { sums, reported } = tallies;
  const isLast = isState[place.slot] === 1;
  const { starts, asked, days } = isLast ? scope.states : scope.flows;
  const bits = whole === nil ? seenBits.counted : counting;
  const amount = whole === nil ? 0 : whole;
  const end = starts[place.period + 1] ?? 0;
  for (let entry = starts[place.period] ?? 0; entry < end; entry += 1) {
    const at = place.first + (asked[entry] ?? 0);
    const covered = days[entry] ?? 0;
    const before = reported[at] ?? 0;
    if (whole === wrong) reported[at] = before | seenBits.wrong;
    else if (covered === reachesOver) reported[at] = before | seenBits.over;
    else {
      sums[at] = isLast ? amount : (sums[at] ?? 0) + amount;
      // Of an earlier state only what did not count stays.
      const kept = isLast ? before & (dayStep - 1) & ~counting : before;
      reported[at] = (kept + (covered - place.beyond) * dayStep) | bits;
    }
  }
}

/** Adds how far an amount may be off, to each period that it counts in. */
function addLoose(draft: Draft, { first, period }: Place, leeway: Leeway): void {
  const { starts, asked, days } = draft.scope.flows;
  const { reported } = draft.tallies;
  const sums = (draft.loose ??= looseSums(reported.length));
  const bits = seenBits.loose | (leeway.isOpen ? seenBits.open : 0);
  const end = starts[period + 1] ?? 0;
  for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
    if (days[entry] === reachesOver) continue;
    const at = first + (asked[entry] ?? 0);
    addLeeway(sums, at, leeway);
    reported[at] = (reported[at] ?? 0) | bits;
  }
}

/** Where the cells of a row's figure and unit begin, and its period. */
interface Place {
  readonly slot: number;
  readonly first: number;
  readonly period: number;
  /** How many of its last days the unit does not owe. */
  readonly beyond: number;
}

/** The last day on which a unit may send. */
const lastDayOf = ({ owed }: AskedScope, place: number): number =>
  owed === null ? pastAll : (owed.until[place] ?? 0);

/** A figure of a draft and the place of a unit. */
interface SlotOf {
  readonly slot: number;
  readonly unit: number;
}

/** Only lowest places, one line, and one report after the other are plain. */
function troubleOf(draft: Draft, row: number, { slot, unit }: SlotOf): number {
  const { scope, lines, quickLines, isState, lastDays, scales } = draft;
  const { columns, periods, tree } = scope.store;
  const line = columns.lines[row] ?? 0;
  if (!isBottom(tree, scope.first + unit)) return troubles.notPlain;
  if (lines[slot] === -1) {
    lines[slot] = line;
    quickLines[slot] = isState[slot] === 0 ? line : -1;
  } else if (lines[slot] !== line) return troubles.notPlain;
  const at = unit * scales.length + slot;
  const period = periods[columns.periods[row] ?? 0];
  if (period === undefined || period.from <= (lastDays[at] ?? 0)) return troubles.order;
  if (period.from > lastDayOf(scope, unit)) return troubles.notPlain;
  lastDays[at] = period.to;
  return troubles.none;
}

/** The amount of a row, or what stands in its place. */
function codeOf(kind: RowKind, amount: number, scale: number): number {
  if (kind === rowKinds.wrong) return wrong;
  return kind === rowKinds.nil ? nil : wholeOf(amount, scale);
}

/** How far the amount of a row may be off by the word before it; null where that cannot be told. */
function leewayAt({ scope, leewayOf }: Draft, row: number, scale: number): Leeway | null {
  const { details, amounts } = scope.store.columns;
  const wordPlace = details.plain().wordPlaces[details.placeOf(row)] ?? 0;
  return leewayOf({ amount: amounts[row] ?? 0, wordPlace, scale });
}

/** Adds a row; notes that a figure is not plain after all. */
export function addPlainRow(draft: Draft, row: number): void {
  const { scope, slots, scales, isState, trouble } = draft;
  const { columns } = scope.store;
  const slot = slots[columns.indicators[row] ?? 0] ?? -1;
  const unit = askedPlace(scope, columns.units[row] ?? 0);
  if (slot < 0 || unit < 0 || unit >= scope.units) return;
  const kind = rowKindOf(scope.store, row, scope.rows);
  if (kind === rowKinds.passedOver) return;
  const scale = scales[slot] ?? 1;
  const isLoose = kind === rowKinds.loose;
  const leeway = isLoose && isState[slot] === 0 ? leewayAt(draft, row, scale) : null;
  const whole = codeOf(kind, columns.amounts[row] ?? 0, scale);
  const isPlain = kind !== rowKinds.notPlain && whole !== notWhole && (leeway !== null || !isLoose);
  const found = isPlain ? troubleOf(draft, row, { slot, unit }) : troubles.notPlain;
  if (found !== troubles.none) trouble[slot] = Math.max(trouble[slot] ?? 0, found);
  else {
    const first = (unit * scales.length + slot) * scope.periods.length;
    const period = columns.periods[row] ?? 0;
    const beyond = Math.max(0, (scope.endDays[period] ?? 0) - lastDayOf(scope, unit));
    const place = { slot, first, period, beyond };
    addAmount(draft, place, whole);
    if (leeway !== null) addLoose(draft, place, leeway);
  }
}

/** Adds all rows: those without anything to ask about in one loop, the others as they come. */
export const addAllRows = (draft: Draft): void => addQuickRows(draft, addPlainRow);

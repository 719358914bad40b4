import type { PeriodDays } from '../dataset/store.js';
import { dayBefore, troubles, type Draft } from './draft.js';
import { pastAll } from './far-days.js';
import { addPlainRow } from './add-rows.js';
import { clearLeeways } from './loose-sums.js';
import type { AskedScope } from './asked-scope.js';
import { askedRows } from './asked-places.js';

const beginningOf = (periods: readonly PeriodDays[], period: number | undefined): number =>
  periods[period ?? -1]?.from ?? 0;

/** Rows of an indicator by unit, and of each unit by their first days. */
export function rowsInOrder(scope: AskedScope, place: number): Int32Array {
  const { columns, periods } = scope.store;
  const from = (row: number): number => beginningOf(periods, columns.periods[row]);
  return askedRows(scope, place).toSorted(
    (a, b) => (columns.units[a] ?? 0) - (columns.units[b] ?? 0) || from(a) - from(b) || a - b,
  );
}

/** Takes back all that was added of a figure. */
function clear({ tallies, scope, scales, lastDays, loose }: Draft, slot: number): void {
  const { units, periods } = scope;
  for (let unit = 0; unit < units; unit += 1) {
    const key = unit * scales.length + slot;
    if (lastDays[key] !== pastAll) lastDays[key] = dayBefore(scope, unit);
    const at = key * periods.length;
    tallies.sums.fill(0, at, at + periods.length);
    tallies.reported.fill(0, at, at + periods.length);
    if (loose !== null) clearLeeways(loose, at, at + periods.length);
  }
}

/** Adds the rows of those figures anew that did not come in the order of time. */
export function addInOrder(draft: Draft): void {
  for (const [slot, { code }] of draft.indicators.entries()) {
    if (draft.trouble[slot] !== troubles.order) continue;
    clear(draft, slot);
    draft.trouble[slot] = troubles.none;
    const place = draft.scope.store.indicatorPlaces.get(code) ?? -1;
    for (const row of rowsInOrder(draft.scope, place)) addPlainRow(draft, row);
    // What still begins before the last one ended overlaps it.
    if (draft.trouble[slot] !== troubles.none) draft.trouble[slot] = troubles.notPlain;
  }
}

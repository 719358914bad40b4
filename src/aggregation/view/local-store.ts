import { isInForceAt } from '#room/organization';
import { partOfQuantity } from '../choice/quantity.js';
import type { Report } from '../choice/span.js';
import type { Counted } from '../dataset/dataset-of.js';
import { rowsAt, type Groups } from '../dataset/rows-by-unit.js';
import { isReport, type SentRow } from '../figure/sent-row.js';
import { dateOfDay } from '#room/time';
import type { LocalTree, LocalUnit } from './local-tree.js';

/** The rows of an indicator by the numbers of a local tree. */
function localRows(store: Counted, { locals }: LocalTree, indicator: number): Groups {
  const groups = store.figureRows(indicator);
  const numbers: number[] = [];
  const starts: number[] = [];
  const rows: number[] = [];
  for (const [number, { unit }] of locals.entries()) {
    const sent = rowsAt(groups, store.tree.numbers.get(unit.id) ?? -1);
    if (sent.length === 0) continue;
    numbers.push(number);
    starts.push(rows.length);
    for (const row of sent) rows.push(row);
  }
  starts.push(rows.length);
  return {
    numbers: Int32Array.from(numbers),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
  };
}

/** Whether a report is for days on which its unit was in force throughout. */
const isSince = ({ unit }: LocalUnit, { from }: Report): boolean =>
  isInForceAt(unit.validity, dateOfDay(from));

function adjusted(local: LocalUnit, report: Report): Report | null {
  if (local.counts !== 'all' && isSince(local, report) !== (local.counts === 'since')) return null;
  const whole = local.counts === 'whole' ? { ...report, isConsolidated: true } : report;
  return local.part === 1
    ? whole
    : { ...whole, quantity: partOfQuantity(whole.quantity, local.part) };
}

/** What counts of the rows of a unit of a local tree. */
const adjust =
  ({ locals }: LocalTree) =>
  (number: number, rows: readonly SentRow[]): readonly SentRow[] => {
    const local = locals[number];
    if (local === undefined || (local.part === 1 && local.counts === 'all')) return rows;
    return rows.flatMap((row) => {
      if (row.what === null) return [row];
      if (!isReport(row.what)) return local.counts === 'whole' ? [] : [row];
      const what = adjusted(local, row.what);
      return what === null ? [] : [{ ...row, what }];
    });
  };

/** The store of a dataset, seen through a local tree. */
export function localStore(store: Counted, local: LocalTree): Counted {
  const made = new Map<number, Groups>();
  return {
    ...store,
    tree: local.tree,
    adjust: adjust(local),
    figureRows: (indicator) => {
      const known = made.get(indicator) ?? localRows(store, local, indicator);
      made.set(indicator, known);
      return known;
    },
  };
}

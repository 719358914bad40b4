import type { Indicator, Observation } from '#room/indicators';
import type { Bounds } from '../bounds.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { daysOf } from '../choice/span.js';
import type { Counting } from '../count/question.js';
import { measures } from '../dataset/columns.js';
import type { Counted } from '../dataset/dataset-of.js';
import { daysOfPeriod, type PeriodDays } from '../dataset/store.js';
import { inForce } from '../owing/owing-of.js';
import type { RowsAsked } from './plain-row.js';
import { sharedBounds } from './shared-bounds.js';
import type { OwedDays } from './owed-days.js';
import { relate, type Relations } from './period-relations.js';
import type { Period } from '#room/time';

/** What a table asks of plain figures: of which units, over which periods. */
export interface AskedScope {
  readonly store: Counted;
  readonly rows: RowsAsked;
  /** The number of the first unit, and how many from it on. */
  readonly first: number;
  readonly units: number;
  readonly periods: readonly PeriodDays[];
  /** How many days each of them has. */
  readonly wholeDays: Int32Array;
  /** The first and the last days of the periods of the store. */
  readonly firstDays: Int32Array;
  readonly endDays: Int32Array;
  /** How the periods of the store lie to those asked: what happened, and states. */
  readonly flows: Relations;
  readonly states: Relations;
  /** By number, from the first unit on: how many lowest places come before it. */
  readonly bottomsBefore: Int32Array;
  /** The bounds of an exact amount. */
  readonly boundsOf: (amount: number) => Bounds;
  /** In a view: what each unit owes; null where all units owe all days. */
  readonly owed: OwedDays | null;
}

/** By number from the first unit on: how many of the lowest places come before each. */
function countBottoms({ last }: PlaceTree, first: number, units: number): Int32Array {
  const before = new Int32Array(units + 1);
  for (let at = 0; at < units; at += 1) {
    before[at + 1] = (before[at] ?? 0) + (last[first + at] === first + at ? 1 : 0);
  }
  return before;
}

/** The scope of a table of some units, with all that is below them. */
export function askedScope(
  { store, tree, countErrors }: Counting,
  roots: readonly number[],
  asked: { readonly measure: Observation['measure']; readonly periods: readonly Period[] },
): AskedScope {
  const first = Math.min(...roots);
  const units = Math.max(...roots.map((root) => tree.last[root] ?? root)) - first + 1;
  const periods = asked.periods.map(daysOfPeriod);
  return {
    store,
    rows: { measure: measures.indexOf(asked.measure), countErrors },
    first,
    units,
    periods,
    wholeDays: Int32Array.from(periods, daysOf),
    firstDays: Int32Array.from(store.periods, ({ from }) => from),
    endDays: Int32Array.from(store.periods, ({ to }) => to),
    flows: relate(store.periods, periods, false),
    states: relate(store.periods, periods, true),
    bottomsBefore: countBottoms(tree, first, units),
    boundsOf: sharedBounds(),
    owed: null,
  };
}

/** Whether all units were in force on all days asked, and on those between. */
export function areInForce({ store, first, units, periods }: AskedScope): boolean {
  const from = periods.reduce((day, period) => Math.min(day, period.from), Infinity);
  const to = periods.reduce((day, period) => Math.max(day, period.to), -Infinity);
  for (let unit = first; unit < first + units; unit += 1) {
    const [days, ...others] = inForce(store.tree, unit, { from, to });
    if (days?.from !== from || days.to !== to || others.length > 0) return false;
  }
  return true;
}

/** How many of the lowest places at and below a unit owe any days of a period. */
export function expectedIn(scope: AskedScope, unit: number, period: number): number {
  const { store, first, bottomsBefore, owed, periods } = scope;
  if (owed !== null) return owed.expected[(unit - first) * periods.length + period] ?? 0;
  const end = (store.tree.last[unit] ?? unit) - first + 1;
  return (bottomsBefore[end] ?? 0) - (bottomsBefore[unit - first] ?? 0);
}

/** Whether an indicator tells states, of which the latest counts. */
export const countsLast = ({ combine }: Indicator): boolean => combine.time === 'last';

import type { Observation } from '#room/indicators';
import { rowsBetween } from '../dataset/rows-by-unit.js';
import { observationAt } from '../dataset/store.js';
import { emptyList } from '../fast/lists.js';
import { reachesOver } from '../fast/period-relations.js';
import type { PlainFigure } from '../fast/plain-figures.js';
import { rowKindOf, rowKinds } from '../fast/plain-row.js';
import { exactBounds } from '../fast/shared-bounds.js';
import type { Contributor } from './contributor.js';

/** What each unit sent, and how many days of it, by number from the first unit on. */
export interface PlainContributors {
  readonly contributors: readonly Contributor[];
  readonly sentDays: Int32Array;
}

const notTouched = 0;

/** Of each period of the store: its days within the one asked, all of them or none. */
function daysWithin({ scope }: PlainFigure, at: number): Int32Array {
  const { starts, asked, days } = scope.flows;
  const within = new Int32Array(scope.store.periods.length).fill(notTouched);
  for (let period = 0; period < within.length; period += 1) {
    for (let entry = starts[period] ?? 0; entry < (starts[period + 1] ?? 0); entry += 1) {
      if (asked[entry] === at) within[period] = days[entry] ?? 0;
    }
  }
  return within;
}

function contributorOf(unit: string, observation: Observation): Contributor {
  const { period, value } = observation;
  const amount = value.state === 'reported' ? (value.amount ?? 0) : 0;
  return Object.freeze({
    unit,
    from: period.from,
    to: period.to,
    basis: 'as-sent',
    isDerived: false,
    amount,
    qualifier: undefined,
    bounds: exactBounds(amount),
    observations: Object.freeze([observation]),
    less: emptyList,
    standsInFor: null,
  });
}

/** What units at and below one sent for a period; null where anything was left out, came
 * late or may be off. */
export function plainContributors(
  figure: PlainFigure,
  root: number,
  at: number,
): PlainContributors | null {
  const { store, rows: asked } = figure.scope;
  const { columns, tree, periods } = store;
  const groups = store.figureRows(store.indicatorPlaces.get(figure.indicator.code) ?? -1);
  const range = { from: root, to: tree.last[root] ?? root };
  const within = daysWithin(figure, at);
  const contributors: Contributor[] = [];
  const sentDays = new Int32Array(range.to - root + 1);
  let [lastUnit, lastDay] = [-1, 0];
  for (const row of rowsBetween(groups, range)) {
    const period = columns.periods[row] ?? 0;
    const days = within[period] ?? notTouched;
    if (days === notTouched) continue;
    const kind = rowKindOf(store, row, asked);
    if (kind === rowKinds.passedOver) continue;
    if (kind === rowKinds.wrong || kind === rowKinds.loose) return null;
    const unit = columns.units[row] ?? 0;
    const { from = 0, to = 0 } = periods[period] ?? {};
    if (days === reachesOver || (unit === lastUnit && from <= lastDay)) return null;
    [lastUnit, lastDay] = [unit, to];
    sentDays[unit - root] = (sentDays[unit - root] ?? 0) + days;
    contributors.push(contributorOf(tree.units[unit]?.id ?? '', observationAt(store, row)));
  }
  return { contributors: Object.freeze(contributors), sentDays };
}

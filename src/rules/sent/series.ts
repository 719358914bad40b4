import { marks, measures, quantityAt, type Quantity, type Stretch } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { hasMark, isFigure, type Figures } from './figures.js';
import { seen } from '../glance/glance.js';
import type { Group } from './group.js';
import { groupsOf } from './groups.js';
import { rowsByKey } from './report-key.js';

/** A figure of a row, with the days it tells of. */
export interface Sent extends Stretch {
  readonly row: number;
  readonly isCumulative: boolean;
  readonly isNil: boolean;
  readonly quantity: Quantity;
}

/** A row with its days and its quantity. */
export function sentAt(figures: Figures, row: number): Sent {
  const { from = 0, to = 0 } = figures.stretches[figures.stretchOf(row)] ?? {};
  return {
    from,
    to,
    row,
    isCumulative: hasMark(figures, row, marks.isCumulative),
    isNil: ((figures.columns.marks[row] ?? 0) & marks.state) === 1,
    quantity: quantityAt(figures, row),
  };
}

const others = marks.isCumulative | marks.hasDetail;

/** Whether rows are plain reports in time, of which each begins after the last ended. */
function isPlain(figures: Figures, rows: Int32Array): boolean {
  const { columns, periods } = figures;
  let last = -Infinity;
  // By index: this loop sees every row of the dataset.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const days = periods[columns.periods[row] ?? 0];
    if (days === undefined || days.from <= last || hasMark(figures, row, others)) return false;
    last = days.to;
  }
  return true;
}

/** What units sent for an indicator that is more than plain reports in time. */
export function mixedGroupsOf(figures: Figures, indicator: Indicator): readonly Group[] {
  const known = figures.found.get(indicator.code);
  if (known !== undefined) return known;
  const mixed: Group[] = [];
  for (const group of groupsOf(figures, indicator, (bits) => (bits & seen.inTime) === 0)) {
    if (group.rows.length > 1 && !isPlain(figures, group.rows)) mixed.push(group);
  }
  figures.found.set(indicator.code, mixed);
  return mixed;
}

/** The measure of a row. */
export const measureAt = ({ columns }: Figures, row: number): string =>
  measures[((columns.marks[row] ?? 0) >> marks.measure) & 3] ?? 'actual';

/**
 * Figures of one unit by line, scope, measure, category and activity, where reports of more than one
 * length, or running totals, may be among them.
 */
export function seriesOf(figures: Figures, { rows }: Group): readonly (readonly Sent[])[] {
  if (rows.length < 2 || isPlain(figures, rows)) return [];
  const sent = rows.filter((row) => isFigure(figures, row));
  const series = rowsByKey(figures, sent, { days: true, basis: true }).values();
  return [...series]
    .filter((one) => one.length > 1)
    .map((one) => one.map((row) => sentAt(figures, row)));
}

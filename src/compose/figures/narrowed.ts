import { areaRuns } from './area-of.js';
import type { ReviewContext } from '../review/review-context.js';

/** The figures of some indicators of a table, which stand next to each other. */
export interface Narrowed {
  readonly context: ReviewContext;
  /** How many indicators of the table stand before them. */
  readonly offset: number;
}

/** The context with a part of the indicators of its table. */
export function narrowed(context: ReviewContext, from: number, to: number): ReviewContext {
  const { table } = context;
  const { hierarchy, units, period, periods, catalogue, groups, expected, silent } = table;
  return {
    ...context,
    table: {
      hierarchy,
      units,
      period,
      periods,
      catalogue,
      groups,
      expected,
      silent,
      ...(table.basePeriod && { basePeriod: table.basePeriod }),
      indicators: table.indicators.slice(from, to),
      total: table.total.slice(from, to),
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    },
  };
}

/** Cuts indicators between areas of the catalogue, so that no part has more than `most` if it can. */
export function byArea(context: ReviewContext, most: number): readonly Narrowed[] {
  const { indicators } = context.table;
  const starts = areaRuns(indicators, context).map(({ from }) => from);
  const cuts: number[] = [];
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? indicators.length;
    if (cuts.length === 0 || end - (cuts.at(-1) ?? 0) > most) cuts.push(start);
  });
  return cuts.map((from, at) => ({
    context: narrowed(context, from, cuts[at + 1] ?? indicators.length),
    offset: from,
  }));
}

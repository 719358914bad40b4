import type { Quantity } from './quantity.js';

/** A stretch of days by their numbers, both ends inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one unit sent on one line in one way; a running total begins on the first day of its year. */
export interface Report extends Stretch {
  /** Its place among the observations of the dataset; several where a total is made of its parts. */
  readonly rows: readonly number[];
  /** 0 for no line, then the lines in the order of the dataset. */
  readonly line: number;
  readonly isConsolidated: boolean;
  readonly isCumulative: boolean;
  readonly isNil: boolean;
  /** Whether it is a total that the categories of a breakdown give. */
  readonly isDerived?: boolean;
  /** The joint activity that it tells of; empty for all else. */
  readonly activity: string;
  readonly quantity: Quantity;
}

/** A quantity for a stretch of days: as reported, or the difference of running totals. */
export interface Span extends Stretch {
  readonly line: number;
  readonly isConsolidated: boolean;
  readonly isNil: boolean;
  /** 0 in period, 1 a running total taken whole, 2 a difference. */
  readonly rank: number;
  readonly quantity: Quantity;
  /** The observations it comes from. */
  readonly rows: readonly number[];
}

/** How many days a stretch has. */
export const daysOf = ({ from, to }: Stretch): number => to - from + 1;

export const overlaps = (a: Stretch, b: Stretch): boolean => a.from <= b.to && b.from <= a.to;

export const lies = (inner: Stretch, outer: Stretch): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** A report as it stands. */
export const spanOf = (report: Report): Span => ({
  from: report.from,
  to: report.to,
  line: report.line,
  isConsolidated: report.isConsolidated,
  isNil: report.isNil,
  rank: report.isCumulative ? 1 : 0,
  quantity: report.quantity,
  rows: report.rows,
});

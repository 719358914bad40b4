import { addDays, daysBetween, type Period } from '#room/time';
import type { FormCells } from '../filled/form-value.js';

/** The days of a report, worked out once for all reports of a period. */
export interface ReportDays {
  /** The id of the period. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The day after the last. */
  readonly next: string;
  readonly count: number;
}

/** The days of a period. */
export const reportDays = ({ id, from, to }: Period): ReportDays => ({
  id,
  from,
  to,
  next: addDays(to, 1),
  count: daysBetween(from, to) + 1,
});

/** The figures of one row as they were sent for one period. */
export interface RowReport {
  readonly days: ReportDays;
  readonly cells: FormCells;
}

/** All that was sent of one row. */
export interface RowSeries {
  /** The key that the row gets. */
  readonly key: string;
  /** The unit that it is about. */
  readonly unit: string;
  /** What the row is called where it is no unit. */
  readonly name?: string | undefined;
  readonly reports: RowReport[];
}

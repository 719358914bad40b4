import { requireList } from '#room/findings';
import { groupBy } from '#room/kit';
import { completenessOf, type Completeness } from './completeness-of.js';
import type { DueDate } from './due-dates-of.js';
import type { Obligation } from './obligations-of.js';
import type { CameReports } from './overdue-report.js';

/**
 * How complete and how punctual the reporting of one unit, form or period was.
 *
 * Vietnamese: tình hình gửi báo cáo theo đơn vị, biểu hoặc kỳ.
 *
 * @example
 * ```ts
 * import type { CompletenessRow } from 'danvan/organization';
 *
 * const isSilent = ({ received }: CompletenessRow): boolean => received === 0;
 * ```
 *
 * @category Organization
 */
export interface CompletenessRow extends Completeness {
  /** The id of the unit, form or period. */
  readonly of: string;
}

/**
 * Compares what was owed with what came in, by unit, form or period.
 *
 * Vietnamese: tình hình gửi báo cáo theo đơn vị, biểu hoặc kỳ.
 *
 * Findings: those of {@link completenessOf}, each in its row.
 *
 * @param by - What the rows are of.
 * @param obligations - What was owed, from {@link obligationsOf}.
 * @param came - The accepted submissions, and when each was due.
 * @returns One row each, in the order of what was owed; then those that owed nothing.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a day is no calendar date.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { completenessBy } from 'danvan/organization';
 *
 * const owed = { form: 'bm-01', period: periodOf('2026-08') };
 * const obligations = [{ ...owed, unit: 'xa-a' }, { ...owed, unit: 'xa-b' }];
 * completenessBy('unit', obligations, {}).map((row) => [row.of, row.missing]); //=> [['xa-a', 1], ['xa-b', 1]]
 * ```
 *
 * @category Organization
 */
export function completenessBy(
  by: 'unit' | 'form' | 'period',
  obligations: readonly Obligation[],
  { received = [], dueDates = [] }: CameReports,
): readonly CompletenessRow[] {
  const owed = groupBy(requireList(obligations, 'obligations'), (each) =>
    by === 'period' ? each.period.id : each[by],
  );
  const came = groupBy(received, (report) => report[by]);
  const due: ReadonlyMap<string, readonly DueDate[]> = groupBy(dueDates, (date) => date[by]);
  return [...new Set([...owed.keys(), ...came.keys()])].map((of) => ({
    of,
    ...completenessOf(owed.get(of) ?? [], came.get(of) ?? [], due.get(of) ?? []),
  }));
}

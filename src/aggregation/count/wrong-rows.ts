import { overlaps } from '../choice/span.js';
import type { Excluded } from './excluded-row.js';
import type { Question } from './question.js';

/** Rows of some units that touch the period and do not count because they have an error. */
export const wrongRows = (
  { figure, days }: Question,
  units: readonly number[],
): readonly Excluded[] =>
  units.flatMap((unit) =>
    figure
      .wrongBy(unit)
      .filter((report) => overlaps(report, days))
      .flatMap(({ rows }) => rows.map((row): Excluded => ({ row, unit, reason: 'error' }))),
  );

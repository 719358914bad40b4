import * as z from 'zod/mini';
import { object } from '#room/findings';
import type { Submission } from '../submissions/submission.js';

/**
 * Which reports are asked for; what is left out asks for all.
 *
 * Vietnamese: phạm vi báo cáo.
 *
 * @example
 * ```ts
 * import type { SubmissionScope } from 'danvan/workflow';
 *
 * const scope: SubmissionScope = { forms: ['bm-01'], periods: ['2026-Q3'] };
 * ```
 *
 * @category Workflow
 */
export interface SubmissionScope {
  /** Ids of forms or reports. */
  readonly forms?: readonly string[] | undefined;
  /** Ids of units. */
  readonly units?: readonly string[] | undefined;
  /** Ids of periods. */
  readonly periods?: readonly string[] | undefined;
  /** Ids of reporting lines; a report without a line is in no line. */
  readonly lines?: readonly string[] | undefined;
}

const ids = z.optional(z.array(z.string()));

/** What a {@link SubmissionScope} must hold. */
export const scopeShape = object({ forms: ids, units: ids, periods: ids, lines: ids });

/** Tells whether a submission is in a scope; the lists are looked through once. */
export function withinScope(scope: SubmissionScope): (submission: Submission) => boolean {
  const { forms, units, periods, lines } = scope;
  const has = (list: readonly string[] | undefined): ((id: string | undefined) => boolean) => {
    const ids: ReadonlySet<string | undefined> = new Set(list);
    return list === undefined ? () => true : (id) => ids.has(id);
  };
  const [hasForm, hasUnit, hasPeriod, hasLine] = [has(forms), has(units), has(periods), has(lines)];
  return ({ form, unit, period, line }) =>
    hasForm(form) && hasUnit(unit) && hasPeriod(period) && hasLine(line);
}

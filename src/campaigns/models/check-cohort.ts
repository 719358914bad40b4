import * as z from 'zod/mini';
import { requireShape, type Finding, object } from '#room/findings';
import type { Name } from '#room/organization';
import { campaignFinding } from '../findings.js';

/**
 * How many models of one year were registered, proved effective and were recognised.
 *
 * Vietnamese: số mô hình đăng ký, có hiệu quả, được công nhận.
 *
 * One that is not known is left out.
 *
 * @example
 * ```ts
 * import type { CohortCounts } from 'danvan/campaigns';
 *
 * const counts: CohortCounts = { cohort: 2021, registered: 2071, effective: 1808 };
 * ```
 *
 * @category Campaigns
 */
export interface CohortCounts {
  readonly cohort: number;
  readonly registered?: number | undefined;
  readonly effective?: number | undefined;
  readonly recognised?: number | undefined;
}

/** A number that is none is found to be wrong. */
const number = z.union([z.number(), z.nan()]);
const count = z.optional(number);

const cohortShape = object({
  cohort: number,
  registered: count,
  effective: count,
  recognised: count,
});

const countsShape = z.record(z.string(), number);

/**
 * Checks that the models of a year do not grow in number from step to step.
 *
 * Vietnamese: đăng ký ≥ có hiệu quả ≥ được công nhận.
 *
 * For counts of the library and for those a report states. Findings:
 * `campaigns/cohort-counts-disagree`.
 *
 * @param counts - The counts of one year.
 * @returns The findings, at the later of the two counts.
 *
 * @example
 * ```ts
 * import { checkCohort } from 'danvan/campaigns';
 *
 * checkCohort({ cohort: 2021, registered: 2071, effective: 1808 }); //=> []
 * checkCohort({ cohort: 2021, registered: 40, recognised: 41 }).length; //=> 1
 * ```
 *
 * @category Campaigns
 */
export function checkCohort(counts: CohortCounts): readonly Finding[] {
  const cohort = `${requireShape(counts, cohortShape, 'counts').cohort}`;
  const known = (['registered', 'effective', 'recognised'] as const).flatMap((step) => {
    const count = counts[step];
    return count === undefined ? [] : [{ step, count }];
  });
  return known.flatMap(({ step: later, count: laterCount }, at) => {
    const before = known[at - 1];
    if (before === undefined || laterCount <= before.count) return [];
    const facts = { cohort, earlier: before.step, earlierCount: before.count, later, laterCount };
    return [campaignFinding('campaigns/cohort-counts-disagree', facts, { path: [later] })];
  });
}

/**
 * Compares the numbers that a report states with those counted in the list.
 *
 * Vietnamese: đối chiếu số báo cáo với danh sách.
 *
 * A key that one side does not have counts as 0 there. Findings: `campaigns/stated-count-differs`.
 *
 * @param stated - What the report says, by field, level or any other key.
 * @param counted - What was counted by the same keys, as {@link countModels} gives it.
 * @param options - `what`: what was counted, for the sentence: `mô hình`, `lượt khen thưởng`.
 * @returns One finding for each difference.
 *
 * @example
 * ```ts
 * import { checkStatedCounts } from 'danvan/campaigns';
 *
 * checkStatedCounts({ economy: 7 }, { economy: 6 })[0]?.params.counted; //=> 6
 * ```
 *
 * @category Campaigns
 */
export function checkStatedCounts(
  stated: Readonly<Record<string, number>>,
  counted: Readonly<Record<string, number>>,
  options: { readonly what?: string | Name | undefined } = {},
) {
  const said = new Map(Object.entries(requireShape(stated, countsShape, 'stated')));
  const found = new Map(Object.entries(requireShape(counted, countsShape, 'counted')));
  const { what: name } = options;
  const what = name === undefined ? {} : { what: typeof name === 'string' ? { vi: name } : name };
  return [...new Set([...said.keys(), ...found.keys()])].flatMap((key) => {
    const facts = { key, stated: said.get(key) ?? 0, counted: found.get(key) ?? 0, ...what };
    return facts.stated === facts.counted
      ? []
      : [campaignFinding('campaigns/stated-count-differs', facts, { path: [key] })];
  });
}

import { deepFreeze } from '#room/kit';
import type { Dataset } from '#room/aggregation';
import { namesIn, withNames, type Finding } from '#room/findings';
import type { Rule } from './rule.js';
import { rules } from './rules.js';
import { ruleFinding } from './findings.js';

/**
 * How to check.
 *
 * Vietnamese: tùy chọn kiểm tra.
 *
 * @example
 * ```ts
 * import { rules, type CheckOptions } from 'danvan';
 *
 * const options: CheckOptions = { rules: rules.slice(0, 2), maxFindings: 100 };
 * ```
 *
 * @category Rules
 */
export interface CheckOptions {
  /** Defaults to {@link rules}. */
  readonly rules?: readonly Rule[] | undefined;
  /** Findings listed at the most; one more tells how many there are beyond. Defaults to 10 000. */
  readonly maxFindings?: number | undefined;
}

/**
 * Finds what is wrong with a dataset: what could not be read, and what its figures contradict.
 *
 * Vietnamese: kiểm tra số liệu.
 *
 * Findings of the hierarchy come first, then those of the dataset, then those of the rules in their
 * order; each names path, unit, period and indicator. Nothing throws for data.
 *
 * @param dataset - The dataset to check; left untouched.
 * @param options - Other rules, or another cap.
 * @returns The findings; none where all is well. `rules/more-findings` ends a list that was cut.
 *
 * @example
 * ```ts
 * import { check, createDataset, createHierarchy, describeFinding } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * const sent = { unit: 'tay-ninh', period: '2020-H1' };
 * const observations = [
 *   { ...sent, indicator: 'mediation.cases-received', value: 325 },
 *   { ...sent, indicator: 'mediation.cases-successful', value: 340 },
 * ];
 * const [finding] = check(createDataset({ hierarchy, indicators, observations }));
 * finding?.code; //=> 'rules/part-exceeds-whole'
 * finding?.indicator; //=> 'mediation.cases-successful'
 * ```
 *
 * @category Rules
 */
export function check(dataset: Dataset, options: CheckOptions = {}): readonly Finding[] {
  const cap = options.maxFindings ?? 10_000;
  const applied = options.rules ?? rules;
  const broken = applied.flatMap((rule) => [...rule.check(dataset)]);
  const all = [
    ...dataset.hierarchy.findings,
    ...dataset.findings,
    ...withNames(broken, namesIn(dataset)),
  ];
  if (all.length <= cap) return deepFreeze(all);
  const params = { listed: cap, notListed: all.length - cap };
  return deepFreeze([...all.slice(0, cap), ruleFinding('rules/more-findings', params)]);
}

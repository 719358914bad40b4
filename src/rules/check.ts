import { deepFreeze } from '#room/kit';
import { storeOf, type Dataset } from '#room/aggregation';
import {
  DanvanError,
  namesIn,
  readable,
  requireList,
  requireObject,
  withNames,
  type Finding,
} from '#room/findings';
import type { Rule } from './rule.js';
import { recommended } from './rule-packs.js';
import { withMeant } from './meant/with-meant.js';
import { withFigures } from './sent/figures.js';
import { ruleFinding } from './findings.js';

/**
 * How to check.
 *
 * Vietnamese: tùy chọn kiểm tra.
 *
 * @example
 * ```ts
 * import type { CheckOptions } from 'danvan';
 * import { rulePacks } from 'danvan/rules';
 *
 * const options: CheckOptions = { rules: rulePacks.withinReports, maxFindings: 100 };
 * ```
 *
 * @category Rules
 */
export interface CheckOptions {
  /** Defaults to {@link recommended}. */
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
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no dataset of
 * {@link createDataset}, and for a rule that fails, with the cause.
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
  return readable('The dataset or a rule', () => checked(dataset, options));
}

function checked(
  dataset: Dataset,
  { maxFindings: cap = 10_000, rules: applied = recommended }: CheckOptions,
) {
  if (!(cap >= 0)) {
    throw new DanvanError('INVALID_ARGUMENT', '"maxFindings" must be a number, 0 or more.');
  }
  checkLists(dataset);
  const asked = requireList(applied, 'rules');
  const broken = withFigures(dataset, () =>
    withMeant(
      dataset,
      asked.flatMap((rule) => foundBy(rule, dataset)),
    ),
  );
  const all = [
    ...deepFreeze([...dataset.hierarchy.findings, ...dataset.findings]),
    ...withNames(broken, namesIn(dataset)),
  ];
  if (all.length <= cap) return Object.freeze(all);
  const params = { listed: cap, notListed: all.length - cap };
  return Object.freeze([...all.slice(0, cap), ruleFinding('rules/more-findings', params)]);
}

/** No dataset has so many breaches of one rule: the rule does not end. */
const mostOfRule = 2_000_000;

/** Rules of the library yield findings that their makers have frozen through and through. */
const ofTheLibrary: ReadonlySet<Rule> = new Set(recommended);

function foundBy(rule: Rule, dataset: Dataset): readonly Finding[] {
  const isOurs = ofTheLibrary.has(rule);
  const found: Finding[] = [];
  for (const finding of rule.check(dataset)) {
    found.push(isOurs && Object.isFrozen(finding) ? finding : deepFreeze(finding));
    if (found.length <= mostOfRule) continue;
    const message = `The rule “${rule.name}” yields more than ${mostOfRule} findings.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return found;
}

/** Refuses what is no dataset, and what has lists without an end. */
function checkLists(dataset: Dataset): void {
  const { hierarchy, register, catalogue, lines, findings } = dataset;
  requireList(hierarchy.findings, 'hierarchy.findings');
  requireList((register ?? hierarchy).units, 'units');
  requireList(lines, 'lines');
  requireList(findings, 'findings');
  // One that was made here has its columns; its observations need not be made to be checked.
  if (storeOf(dataset) !== undefined) return;
  if (!(catalogue instanceof Map)) {
    throw new DanvanError('INVALID_ARGUMENT', '"catalogue" must be a map of indicators.');
  }
  requireList(dataset.observations, 'observations');
  requireObject(dataset.byUnit, 'byUnit');
}

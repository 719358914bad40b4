import type { datasetFinding } from '#room/aggregation';
import type { campaignFinding } from '#room/campaigns';
import type { reportFinding } from '#room/compose';
import type { coordinationFinding } from '#room/coordination';
import type { democracyFinding } from '#room/democracy';
import type { documentFinding } from '#room/documents';
import type { exportFinding, sheetFinding } from '#room/export';
import type { FactsOf, Finding, shapeFinding, referenceFinding } from '#room/findings';
import type { formFinding } from '#room/forms';
import type { indicatorFinding } from '#room/indicators';
import type { lifecycleFinding } from '#room/lifecycle';
import type { Sentence } from '#room/locale';
import type { obligationFinding } from '#room/obligations';
import type { organizationFinding } from '#room/organization';
import type { fileFinding } from '#room/packages';
import type { recordFinding } from '#room/records';
import type { comparisonFinding, pastFinding, relationFinding, ruleFinding } from '#room/rules';
import type { tallyFinding } from '#room/tally';
import type { textFinding } from '#room/text';
import type { timeFinding } from '#room/time';
import type { collectFinding } from '#room/collect';
import type { workflowFinding } from '#room/workflow';

/** The codes of what the main job may find. */
interface MainFindingParams
  extends
    FactsOf<typeof shapeFinding>,
    FactsOf<typeof referenceFinding>,
    FactsOf<typeof recordFinding>,
    FactsOf<typeof textFinding>,
    FactsOf<typeof timeFinding>,
    FactsOf<typeof organizationFinding>,
    FactsOf<typeof obligationFinding>,
    FactsOf<typeof indicatorFinding>,
    FactsOf<typeof datasetFinding>,
    FactsOf<typeof ruleFinding>,
    FactsOf<typeof comparisonFinding>,
    FactsOf<typeof relationFinding>,
    FactsOf<typeof pastFinding>,
    FactsOf<typeof reportFinding>,
    FactsOf<typeof exportFinding> {}

/**
 * Each finding code of this library and the facts that its sentence needs.
 *
 * Vietnamese: mã lỗi và tham số.
 *
 * Codes read `area/problem`; they are never renamed or reused. Numbers are plain numbers in the
 * unit of the indicator; dates are ISO calendar dates.
 *
 * @example
 * ```ts
 * import type { FindingParams } from 'danvan/findings';
 *
 * const params: FindingParams['dataset/unknown-unit'] = { unit: 'xa-a', nearest: 'xa-an' };
 * ```
 *
 * @category Findings
 */
export interface FindingParams
  extends
    MainFindingParams,
    FactsOf<typeof documentFinding>,
    FactsOf<typeof lifecycleFinding>,
    FactsOf<typeof campaignFinding>,
    FactsOf<typeof coordinationFinding>,
    FactsOf<typeof democracyFinding>,
    FactsOf<typeof tallyFinding>,
    FactsOf<typeof formFinding>,
    FactsOf<typeof workflowFinding>,
    FactsOf<typeof collectFinding>,
    FactsOf<typeof sheetFinding>,
    FactsOf<typeof fileFinding> {}

/**
 * A finding code of this library, as `area/problem`.
 *
 * Vietnamese: mã lỗi.
 *
 * @example
 * ```ts
 * import type { FindingCode } from 'danvan';
 *
 * const code: FindingCode = 'rules/part-exceeds-whole';
 * ```
 *
 * @category Findings
 */
export type FindingCode = keyof FindingParams;

/**
 * A finding of one known code.
 *
 * Vietnamese: phát hiện.
 *
 * @example
 * ```ts
 * import type { FindingOf } from 'danvan/findings';
 *
 * const difference = (finding: FindingOf<'rules/parts-differ-from-total'>) =>
 *   finding.params.difference;
 * ```
 *
 * @category Findings
 */
export type FindingOf<Code extends FindingCode> = Finding<Code, FindingParams[Code]>;

/** A sentence for every finding code of this library. */
export type SentencesByCode = {
  readonly [Code in FindingCode]: Sentence<FindingParams[Code]>;
};

/** A sentence for every finding code of the main job. */
export type MainSentences = Pick<SentencesByCode, keyof MainFindingParams>;

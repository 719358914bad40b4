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
import type { Sentence, SentencesOf } from '#room/locale';
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

/** The codes of the rooms of the main job. */
interface MainFindingParams
  extends
    FactsOf<typeof shapeFinding>,
    FactsOf<typeof referenceFinding>,
    FactsOf<typeof recordFinding>,
    FactsOf<typeof textFinding>,
    FactsOf<typeof timeFinding>,
    FactsOf<typeof organizationFinding>,
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
    FactsOf<typeof obligationFinding>,
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

/** What is found in lists and quantities that are read. */
type ListCode =
  | 'text/not-a-quantity'
  | 'text/unreadable-characters'
  | 'text/broken-quotes'
  | 'text/wrong-cell-count'
  | 'text/missing-column'
  | 'text/duplicate-column'
  | 'text/column-not-read';

/** What is found in calendars and days off. */
type CalendarCode =
  | 'time/calendar-not-in-force'
  | 'time/days-not-confirmed'
  | 'time/duplicate-holiday'
  | 'time/off-and-working'
  | 'time/extension-of-unknown-unit'
  | 'time/extension-too-early'
  | 'time/no-holiday-list'
  | 'time/holiday-list-not-confirmed'
  | 'time/day-of-another-year';

/** What is found in registers, links, posts and names that are looked for. */
type RegisterCode =
  | 'organization/duplicate-code'
  | 'organization/unknown-code'
  | 'organization/old-value-differs'
  | 'organization/heirs-disagree'
  | 'organization/repeated-succession'
  | 'organization/left-out-together'
  | 'organization/shares-disagree'
  | 'organization/unknown-unit'
  | 'organization/unknown-link-type'
  | 'organization/overlapping-parents'
  | 'organization/parent-not-in-force'
  | 'organization/end-before-start'
  | 'organization/kind-not-in-force'
  | 'organization/level-not-in-force'
  | 'organization/shares-above-whole'
  | 'organization/predecessors-missing'
  | 'organization/amount-not-in-force'
  | 'organization/unallocated'
  | 'organization/post-held-twice'
  | 'organization/unknown-post'
  | 'organization/ambiguous-name'
  | 'organization/unknown-name'
  | 'organization/name-corrected'
  | 'organization/unknown-level';

/** What is found in short documents. */
type LetterCode =
  | 'report/left-blank'
  | 'report/personal-text'
  | 'report/nothing-overdue'
  | 'report/nothing-wrong'
  | 'report/no-points'
  | 'report/due-before-event'
  | 'report/outside-days'
  | 'report/already-answered'
  | 'report/nothing-to-send'
  | 'report/votes-exceed-present'
  | 'report/rule-not-confirmed'
  | 'report/form-not-confirmed';

/** The codes of rooms of the main job that the main job never gives. */
type OtherCode = ListCode | CalendarCode | RegisterCode | LetterCode;

/** The sentences of what the main job finds, of those of a room. */
export type MainSentencesOf<Maker extends { readonly facts?: unknown }> = Omit<
  SentencesOf<Maker>,
  OtherCode
>;

/** The other sentences of a room. */
export type OtherSentencesOf<Maker extends { readonly facts?: unknown }> = Pick<
  SentencesOf<Maker>,
  OtherCode & keyof FactsOf<Maker>
>;

/** A sentence for every finding code of the main job. */
export type MainSentences = Pick<SentencesByCode, Exclude<keyof MainFindingParams, OtherCode>>;

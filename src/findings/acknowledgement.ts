import { areSameValues } from '#room/kit';
import { DanvanError } from './danvan-error.js';
import type { Finding, FindingFacts } from './finding.js';
import { readable } from './readable.js';
import { requireList, requireObject, requireText } from './require-argument.js';

/**
 * A finding that an office knows of and lets stand.
 *
 * Vietnamese: xác nhận lỗi đã biết.
 *
 * It is for the findings of a code; unit, indicator and period narrow it down. With `facts` it holds
 * only while the figures stay as they were when it was given: {@link acknowledge} writes them in. A
 * plain record, to be stored as it is.
 *
 * @example
 * ```ts
 * import type { Acknowledgement } from 'danvan';
 *
 * const known: Acknowledgement = {
 *   code: 'rules/part-exceeds-whole',
 *   indicator: 'mediation.cases-successful',
 *   reason: 'Có vụ, việc kỳ trước chuyển sang',
 * };
 * ```
 *
 * @category Findings
 */
export interface Acknowledgement {
  /** The code of the findings. */
  readonly code: string;
  /** The id of the unit. Defaults to any. */
  readonly unit?: string | undefined;
  /** The code of the indicator. Defaults to any. */
  readonly indicator?: string | undefined;
  /** The id of the period. Defaults to any. */
  readonly period?: string | undefined;
  /** Why it may stand; for the files of the office, nothing prints it. Empty is no reason. */
  readonly reason: string;
  /** Who said so: the id of a post, or a name. */
  readonly by?: string | undefined;
  /** The day on which it was said, as an ISO calendar date. */
  readonly on?: string | undefined;
  /** The facts of the finding then; another figure needs another look. Defaults to any. */
  readonly facts?: FindingFacts | undefined;
}

const fits = (asked: string | undefined, has: string | undefined): boolean =>
  asked === undefined || asked === has;

/**
 * Tells whether an office knows of a finding.
 *
 * Vietnamese: lỗi đã được xác nhận.
 *
 * @param finding - The finding.
 * @param known - What was acknowledged; what gives no reason counts for nothing.
 * @returns True where one of them is for this finding and, if it keeps the facts, they are the same.
 *
 * @example
 * ```ts
 * import type { Finding } from 'danvan';
 * import { isAcknowledged } from 'danvan/findings';
 *
 * const finding: Finding = { code: 'rules/x', severity: 'warning', path: [], params: {} };
 * isAcknowledged(finding, [{ code: 'rules/x', reason: 'Đã kiểm tra' }]); //=> true
 * isAcknowledged(finding, [{ code: 'rules/x', reason: ' ' }]); //=> false
 * ```
 *
 * @category Findings
 */
export const isAcknowledged = (finding: Finding, known: readonly Acknowledgement[]): boolean =>
  readable('The finding or what is known', () => {
    requireObject(finding, 'finding');
    return requireList(known, 'known').some(
      ({ code, unit, indicator, period, reason, facts }) =>
        code === finding.code &&
        reason.trim() !== '' &&
        fits(unit, finding.unit) &&
        fits(indicator, finding.indicator) &&
        fits(period, finding.period) &&
        (facts === undefined || areSameValues(facts, finding.params)),
    );
  });

/**
 * Acknowledges one finding with a reason, for as long as its figures stay the same.
 *
 * Vietnamese: xác nhận lỗi đã biết.
 *
 * @param finding - The finding, as {@link check} gave it.
 * @param said - Why it may stand; perhaps who said so, and on which day.
 * @returns A record to store and to hand to {@link openFindings} and the composers.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where no reason is given, and for what is
 * no finding.
 *
 * @example
 * ```ts
 * import { acknowledge, openFindings, type Finding } from 'danvan';
 *
 * const finding: Finding = { code: 'rules/x', severity: 'warning', path: [], params: { amount: 9 } };
 * const known = acknowledge(finding, { reason: 'Đã đối chiếu hồ sơ', on: '2026-07-01' });
 * openFindings([finding], [known]).length; //=> 0
 * openFindings([{ ...finding, params: { amount: 10 } }], [known]).length; //=> 1
 * ```
 *
 * @category Findings
 */
export function acknowledge(
  finding: Finding,
  said: Pick<Acknowledgement, 'reason' | 'by' | 'on'>,
): Acknowledgement {
  return readable('The finding or the reason', () => {
    const { code, unit, indicator, period, params } = requireObject(finding, 'finding');
    const { reason, by, on } = requireObject(said, 'said');
    requireText(code, 'finding.code');
    requireText(reason, 'reason');
    if (reason.trim() === '') {
      throw new DanvanError('INVALID_ARGUMENT', 'A finding is acknowledged with a reason.');
    }
    return Object.freeze({
      code,
      ...(unit !== undefined && { unit }),
      ...(indicator !== undefined && { indicator }),
      ...(period !== undefined && { period }),
      reason,
      ...(by !== undefined && { by }),
      ...(on !== undefined && { on }),
      facts: params,
    });
  });
}

/**
 * Leaves out the findings that an office knows of.
 *
 * Vietnamese: lỗi chưa được xác nhận.
 *
 * @param findings - What {@link check} or another call found.
 * @param known - What was acknowledged.
 * @returns Those that are still open, in their order.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what are no such lists.
 *
 * @example
 * ```ts
 * import { openFindings } from 'danvan';
 *
 * openFindings([], []).length; //=> 0
 * ```
 *
 * @category Findings
 */
export const openFindings = (
  findings: readonly Finding[],
  known: readonly Acknowledgement[],
): readonly Finding[] =>
  readable('The findings', () =>
    requireList(findings, 'findings').filter((finding) => !isAcknowledged(finding, known)),
  );

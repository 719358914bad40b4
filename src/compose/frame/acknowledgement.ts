import type { Finding } from '#room/findings';

/**
 * An error that an office knows of and signs all the same.
 *
 * Vietnamese: xác nhận lỗi đã biết.
 *
 * It is for the findings of a code; unit, indicator and period narrow it down.
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
 * @category Report
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
  /** Why it may stand; for the files of the office, nothing prints it. */
  readonly reason: string;
}

const fits = (asked: string | undefined, has: string | undefined): boolean =>
  asked === undefined || asked === has;

/** Whether an office knows of a finding. */
export const isAcknowledged = (finding: Finding, known: readonly Acknowledgement[]): boolean =>
  known.some(
    ({ code, unit, indicator, period, reason }) =>
      code === finding.code &&
      reason.trim() !== '' &&
      fits(unit, finding.unit) &&
      fits(indicator, finding.indicator) &&
      fits(period, finding.period),
  );

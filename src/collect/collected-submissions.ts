import { readable } from '#room/findings';
import { asFrozen } from '#room/kit';
import type { CalendarDate } from '#room/time';
import type { Submission } from '#room/workflow';
import type { Collected } from './collected.js';
import type { FileOutcome } from './outcomes/file-outcome.js';

/**
 * Which of the files are accepted, and when.
 *
 * Vietnamese: tiếp nhận các tệp đã đọc.
 *
 * @example
 * ```ts
 * import type { AcceptOptions } from 'danvan/collect';
 *
 * const clean: AcceptOptions = {
 *   acceptedOn: '2026-10-07',
 *   accepts: ({ verdict }) => verdict === 'accepted',
 * };
 * ```
 *
 * @category Collect
 */
export interface AcceptOptions {
  /** The day on which they are accepted. Defaults to none: all wait for somebody to look. */
  readonly acceptedOn?: CalendarDate | undefined;
  /** Which of the files that count. Defaults to all of them. */
  readonly accepts?: ((outcome: FileOutcome) => boolean) | undefined;
}

/** The submission of one report of a file, without what was done with it. */
function submissionOf(
  { file, hash, receivedOn, position, author }: FileOutcome,
  { form, unit, period }: Pick<Submission, 'form' | 'unit' | 'period'>,
) {
  const id = [form, unit, period, receivedOn, position + 1, hash?.slice(0, 12) ?? ''].join('/');
  const given = { name: file, ...(hash !== undefined && { hash }) };
  return { id, form, unit, period, ...(author !== undefined && { author }), file: given };
}

function ofForms(outcome: FileOutcome, options: AcceptOptions): readonly Submission[] {
  const { acceptedOn, accepts = () => true } = options;
  const isAccepted = acceptedOn !== undefined && accepts(outcome);
  const history = [
    { to: 'submitted', date: outcome.receivedOn, by: 'sender' },
    ...(isAccepted ? [{ to: 'accepted', date: acceptedOn, by: 'receiver' }] : []),
  ];
  return outcome.filled.map((filled) => ({ ...submissionOf(outcome, filled), filled, history }));
}

/** What came of a file that cannot be used: a submission without figures, with the fault. */
function ofLost(outcome: FileOutcome, { unusable }: Collected): readonly Submission[] {
  if (outcome.filled.length > 0 || outcome.verdict === 'repeat') return [];
  return unusable
    .filter(({ unit, receivedOn }) => unit === outcome.unit && receivedOn === outcome.receivedOn)
    .filter(({ reason }) => reason !== 'empty' && reason !== 'returned')
    .map(({ reason, ...report }) => ({
      ...submissionOf(outcome, report),
      fault: reason,
      history: [{ to: 'submitted', date: outcome.receivedOn, by: 'sender' }],
    }));
}

/**
 * Makes submissions of what was collected, to be stored: from then on corrections, approvals and
 * versions have their way.
 *
 * Vietnamese: ghi sổ các lần gửi từ tệp đã nhận.
 *
 * A file that counts becomes one submission for each of its forms, one that cannot be used a submission
 * without figures that says why; repeats become none.
 *
 * @param collected - What {@link collect} gave.
 * @param options - Which are accepted, and when.
 * @returns The submissions, frozen; {@link readSubmissions} reads them again.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what was not collected.
 *
 * @example
 * ```ts
 * import { collectedSubmissions, type Collected } from 'danvan/collect';
 *
 * const nothing: Collected = {
 *   ...{ outcomes: [], filled: [], observations: [] },
 *   ...{ received: [], unusable: [], silent: [], findings: [] },
 * };
 * collectedSubmissions(nothing, { acceptedOn: '2026-10-07' }); //=> []
 * ```
 *
 * @category Collect
 */
export const collectedSubmissions = (
  collected: Collected,
  options: AcceptOptions = {},
): readonly Submission[] =>
  readable('What was collected', () =>
    asFrozen(
      collected.outcomes.flatMap((outcome) => [
        ...ofForms(outcome, options),
        ...ofLost(outcome, collected),
      ]),
    ),
  );

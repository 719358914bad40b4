import { requireText } from '#room/findings';
import type { ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { composed } from '../../frame/composed.js';
import { dots } from '../../frame/dots.js';
import { issuerName } from '../../frame/letterhead.js';
import { passageBlocks } from '../../frame/passage-blocks.js';
import { proseOf } from '../../frame/prose-of.js';
import { ownAnnexes } from '../../review/own-annexes.js';
import { attachedList } from '../common/attached-list.js';
import { requireRows } from '../common/require-rows.js';
import { addresseesOf, frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import { passagesOf } from '../common/passages-of.js';
import type { SubmissionOptions } from './submission-options.js';
import { sectionBlocks, type LetterSection } from '../common/section-blocks.js';

function sectionsOf(
  options: SubmissionOptions,
  { words }: LetterContext,
): readonly LetterSection[] {
  const blocks = (name: 'reasons' | 'contents' | 'asks') =>
    passageBlocks(passagesOf(options[name], name));
  return [
    { heading: words['section-reasons'], blocks: blocks('reasons') },
    { heading: words['section-contents'], blocks: blocks('contents') },
    { heading: words['section-asks'], blocks: blocks('asks'), isOptional: true },
  ];
}

/** “Hồ sơ trình kèm theo: (1) …; (2) …”. */
function attachedText({ annexes = [] }: SubmissionOptions, { words }: LetterContext) {
  const list = attachedList(annexes.map(({ title }) => title));
  return list === '' ? undefined : fillLabel(words['submission-attached'], { list });
}

/** “Ủy ban nhân dân tỉnh, Sở Tài chính và Sở Nội vụ”; dots where nobody is named. */
function addresseesWord(context: LetterContext): string {
  const names = addresseesOf(context);
  const last = names.at(-1);
  const others = names.slice(0, -1);
  if (last === undefined) return dots;
  const { and } = context.locale.coordinationLabels;
  return others.length === 0 ? last : `${others.join(', ')}${and}${last}`;
}

function submissionOf(options: SubmissionOptions): ComposedReport {
  const { subject, reasons, contents, annexes = [] } = options;
  requireText(subject, 'subject');
  requireRows(annexes, 'annexes');
  const context = letterContext(options, 'submission');
  const { words } = context;
  const said = {
    issuer: capitalized(issuerName(context)),
    addressees: addresseesWord(context),
    subject,
  };
  return frameLetter(context, {
    subject,
    opening: fillLabel(words['submission-opening'], said),
    blocks: [
      ...sectionBlocks(sectionsOf(options, context), context),
      ...proseOf(attachedText(options, context)),
    ],
    closing: fillLabel(words['submission-closing'], said),
    annexes: ownAnnexes(annexes),
    findings: leftBlank([reasons === undefined || contents === undefined ? 'contents' : undefined]),
  });
}

/**
 * Composes a submission: to whom it is submitted, what it rests on, why it is needed, what is proposed,
 * what is attached.
 *
 * Vietnamese: tờ trình.
 *
 * Findings: `report/left-blank`, `report/layout-not-confirmed`.
 *
 * @param options - What is proposed, and what frames the submission; without a `date` a year is missing.
 * @returns The submission, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeSubmission } from 'danvan/report';
 * import { stateLayout as layout } from 'danvan/vietnam';
 *
 * const body = { id: 'so', name: 'Sở Nội vụ', category: 'organization' } as const;
 * const hierarchy = createHierarchy([{ ...body, symbol: 'SNV' }]);
 * const submission = composeSubmission({
 *   ...{ hierarchy, issuer: 'so', layout, place: 'A', date: '2026-10-05', number: 8 },
 *   subject: 'về việc phê duyệt kế hoạch dân vận năm 2027',
 *   addressees: ['Ủy ban nhân dân tỉnh'],
 * });
 * submission.title; //=> 'Tờ trình về việc phê duyệt kế hoạch dân vận năm 2027'
 * ```
 *
 * @category Letters
 */
export const composeSubmission = (options: SubmissionOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'subject'], submissionOf);

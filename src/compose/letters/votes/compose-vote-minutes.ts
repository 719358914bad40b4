import { votingDay } from '#room/democracy';
import { requireList, requireObject } from '#room/findings';
import { markLegend, type Block, type ComposedReport, type SignaturesBlock } from '#room/report';
import { fillLabel } from '#room/text';
import { wholeSentence } from '../../coordination/whole-sentence.js';
import { composed } from '../../frame/composed.js';
import { signatures } from '../../frame/frame-document.js';
import { jointSignatures } from '../../frame/joint-signatures.js';
import { proseOf } from '../../frame/prose-of.js';
import { frameLetter } from '../common/frame-letter.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import { hourWord } from '../meetings/meeting-words.js';
import { passagesOf } from '../common/passages-of.js';
import { personalText, withoutPersonal } from '../common/personal-texts.js';
import { dayOrDots, unitWord } from '../common/report-words.js';
import { sectionBlocks, type LetterSection } from '../common/section-blocks.js';
import { voteConclusion } from './vote-conclusion.js';
import { voteFindings } from './vote-findings.js';
import { matterLines, matterWord, meetingLines } from './vote-lines.js';
import type { VoteMinutesOptions } from './vote-options.js';
import { voteTable } from './vote-table.js';

function sectionsOf(options: VoteMinutesOptions, context: LetterContext): readonly LetterSection[] {
  const { words, locale } = context;
  const table = voteTable(options.decision, context);
  const said = withoutPersonal(passagesOf(options.discussion, 'discussion')).texts;
  return [
    {
      heading: words['vote-matter'],
      blocks: [...matterLines(options, context), ...proseOf(said.map(wholeSentence))],
    },
    { heading: words['vote-result'], blocks: [table, ...markLegend(table, locale)] },
    { heading: words['vote-conclusion'], blocks: proseOf(voteConclusion(options, context)) },
  ];
}

/** Who took the minutes on the left, who chaired on the right, recipients below. */
function footOf(options: VoteMinutesOptions, context: LetterContext): readonly Block[] {
  const { words, draftMark } = context;
  const [received] = signatures({ ...context, signers: [] });
  const signer = (label: string, name: string | undefined) => ({
    post: label,
    ...(name !== undefined && draftMark === undefined && { name }),
  });
  const usual = [
    signer(words['signer-secretary'], options.secretary?.name),
    signer(words['signer-chair'], options.chair?.name),
  ];
  const own = context.signers.map(({ name, ...rest }) => ({
    ...rest,
    ...signer(rest.post, name),
  }));
  const block: SignaturesBlock = {
    kind: 'signatures',
    ...(received?.recipients && { recipients: received.recipients }),
    signers: own.length > 0 ? own : usual,
  };
  return jointSignatures(block, 'left');
}

/** The same options without words that name a person: no paper may show them. */
function sifted(options: VoteMinutesOptions): VoteMinutesOptions {
  const { decision, venue } = options;
  const { title, ...rest } = decision;
  const isOpen = (text: string | undefined): boolean => personalText(text, []).length === 0;
  return {
    ...options,
    venue: isOpen(venue) ? venue : undefined,
    decision: isOpen(title) ? decision : rest,
  };
}

function minutesOf(given: VoteMinutesOptions): ComposedReport {
  requireList(given.votingRules, 'votingRules');
  requireObject(given.decision, 'decision');
  const options = sifted(given);
  const { decision } = options;
  const day = votingDay(decision);
  const context = letterContext(options, 'minutes', day);
  const { words } = context;
  const about = { unit: unitWord(decision.unit, context), matter: matterWord(options, context) };
  // “thôn Một” is not said twice.
  const isNamed = about.matter.toLowerCase().includes(about.unit.toLowerCase());
  const hour = hourWord(options.closesAt, context);
  return frameLetter(context, {
    subject:
      options.subject ?? fillLabel(words[isNamed ? 'vote-subject-own' : 'vote-subject'], about),
    blocks: [
      ...meetingLines(options, context),
      ...sectionBlocks(sectionsOf(options, context), context),
    ],
    closing: fillLabel(words['vote-end'], { hour, day: dayOrDots(day, context) }),
    foot: footOf(options, context),
    findings: voteFindings(given),
  });
}

/**
 * Composes the minutes of a vote of the people: all in scope, those present, votes for, against and
 * blank, the threshold that applied with its article, and the result.
 *
 * Vietnamese: biên bản biểu quyết của cộng đồng dân cư.
 *
 * The result is reckoned in whole votes by the rule of the day of the vote; where no rule fits it is as
 * the record says, else dots. Findings: those of {@link readDecisions} on votes, result, quorum and
 * money, `report/votes-exceed-present`, `report/rule-not-confirmed`, `report/personal-text`,
 * `organization/unknown-unit`, `report/left-blank`, `report/layout-not-confirmed`.
 *
 * @param options - The decision, the rules, and what frames the minutes.
 * @returns The minutes, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for minutes that are no draft while errors are
 * open; with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeVoteMinutes } from 'danvan/report';
 * import { readDecisions } from 'danvan/democracy';
 * import { stateLayout as layout, votingRules } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'thon-1', name: 'thôn 1' }]);
 * const row = { id: 'd1', unit: 'thon-1', content: 'infrastructure', title: 'làm đường thôn' };
 * const votes = { base: 7, date: '2026-03-08', rounds: [{ votesFor: 5, votesAgainst: 1 }] };
 * const [decision] = readDecisions([{ ...row, ...votes }]).values;
 * const minutes =
 *   decision && composeVoteMinutes({ hierarchy, issuer: 'thon-1', layout, decision, votingRules });
 * minutes?.title; //=> 'Biên bản biểu quyết của thôn 1 về làm đường thôn'
 * ```
 *
 * @category Letters
 */
export const composeVoteMinutes = (options: VoteMinutesOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'decision', 'votingRules'], minutesOf);

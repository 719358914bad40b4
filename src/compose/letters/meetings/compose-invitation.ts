import { nameIn } from '#room/organization';
import type { Block, ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { composed } from '../../frame/composed.js';
import { closedItems } from '../../frame/closed-items.js';
import { dots } from '../../frame/dots.js';
import { issuerName } from '../../frame/letterhead.js';
import { proseOf } from '../../frame/prose-of.js';
import { addresseesOf, frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { agendaBlocks, arrangementLines, meetingFindings } from './meeting-lines.js';
import type { MeetingOptions } from './meeting-options.js';
import { chairWord, eventWord, meetingOf, type Meeting } from './meeting-words.js';

/** Who is invited: one on the line itself, several in a list. */
function invitedBlocks({ context }: Meeting): readonly Block[] {
  const { words } = context;
  const issuer = capitalized(issuerName(context));
  const [only = dots, ...others] = addresseesOf(context);
  if (others.length === 0) {
    return proseOf(fillLabel(words['invitation-opening'], { issuer, invited: `${only}.` }));
  }
  const label = fillLabel(words['invitation-listed'], { issuer });
  return [
    ...proseOf(label),
    { kind: 'list', ordered: false, items: closedItems([only, ...others]) },
  ];
}

function bodyOf(meeting: Meeting): readonly Block[] {
  const { options, context } = meeting;
  const { words, language } = context;
  const agenda = agendaBlocks(meeting);
  const event = nameIn(options.event.title, language);
  return [
    ...invitedBlocks(meeting),
    ...proseOf(fillLabel(words['invitation-to'], { event })),
    ...proseOf(fillLabel(words['invitation-chair'], { chair: chairWord(meeting) ?? dots })),
    ...arrangementLines(meeting),
    ...(agenda.length === 0 ? [] : [...proseOf(words['event-agenda']), ...agenda]),
  ];
}

function invitationOf(options: MeetingOptions): ComposedReport {
  const meeting = meetingOf(options, 'invitation');
  const { context } = meeting;
  const { words } = context;
  const isAddressed = (options.addressees ?? []).length > 0;
  return frameLetter(context, {
    subject:
      options.subject ?? fillLabel(words['invitation-subject'], { event: eventWord(meeting) }),
    blocks: bodyOf(meeting),
    closing: words['invitation-closing'],
    findings: [...meetingFindings(meeting), ...leftBlank([isAddressed ? undefined : 'addressees'])],
  });
}

/**
 * Composes the invitation to a conference: who is invited, to what, who chairs, when, how and where,
 * and the agenda.
 *
 * Vietnamese: giấy mời.
 *
 * `addressees` are those who are invited. What is not known prints as dots and is told as a finding.
 * Findings: `organization/unknown-unit`, `report/left-blank`, `report/layout-not-confirmed`.
 *
 * @param options - The conference, who is invited, and what frames the invitation.
 * @returns The invitation, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`, also for an hour that is none.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readEvents } from 'danvan/coordination';
 * import { composeInvitation } from 'danvan/report';
 * import { stateLayout as layout } from 'danvan/vietnam';
 *
 * const body = { id: 'ubnd', name: 'Ủy ban nhân dân xã', category: 'organization' } as const;
 * const hierarchy = createHierarchy([{ ...body, symbol: 'UBND' }]);
 * const row = { id: 'hn', kind: 'meeting', title: 'Hội nghị giao ban', date: '2026-10-02' };
 * const [event] = readEvents([row]).values;
 * const invitation =
 *   event && composeInvitation({ hierarchy, issuer: 'ubnd', layout, place: 'A', event });
 * invitation?.title; //=> 'Giấy mời dự hội nghị giao ban'
 * ```
 *
 * @category Letters
 */
export const composeInvitation = (options: MeetingOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'event'], invitationOf);

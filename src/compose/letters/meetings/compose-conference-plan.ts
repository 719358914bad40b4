import type { Block, ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { nameIn } from '#room/organization';
import { composed } from '../../frame/composed.js';
import { issuerName } from '../../frame/letterhead.js';
import { passageBlocks } from '../../frame/passage-blocks.js';
import { proseOf } from '../../frame/prose-of.js';
import { assignedFindings, assignedTable } from './assigned-table.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { agendaBlocks, arrangementLines, meetingFindings } from './meeting-lines.js';
import type { ConferencePlanOptions } from './meeting-options.js';
import { eventWord, meetingOf, personWord, type Meeting } from './meeting-words.js';
import { passagesOf } from '../common/passages-of.js';
import { sectionBlocks, type LetterSection } from '../common/section-blocks.js';

/** Who takes part, and as what. */
function participantBlocks(meeting: Meeting): readonly Block[] {
  const { options, context } = meeting;
  const { words, naming, language } = context;
  const items = options.event.participations.flatMap((each) => {
    const who = personWord(each, meeting);
    if (who === undefined) return [];
    const roles = each.roles.map((role) => naming.word(options.words?.eventRoles, role)).join(', ');
    const site = options.event.sites.find(({ id }) => id === each.site);
    return site === undefined
      ? [fillLabel(words['plan-person'], { who, roles })]
      : [fillLabel(words['plan-person-at'], { who, roles, place: nameIn(site.name, language) })];
  });
  return passageBlocks(items.map(capitalized));
}

function sectionsOf(options: ConferencePlanOptions, meeting: Meeting): readonly LetterSection[] {
  const { words } = meeting.context;
  const tasks = options.tasks ?? [];
  return [
    {
      heading: words['plan-aims'],
      blocks: passageBlocks(passagesOf(options.aims, 'aims')),
    },
    { heading: words['plan-agenda'], blocks: agendaBlocks(meeting) },
    { heading: words['plan-arrangement'], blocks: arrangementLines(meeting) },
    { heading: words['plan-participants'], blocks: participantBlocks(meeting) },
    {
      heading: words['plan-implementation'],
      isOptional: true,
      blocks: [
        ...(tasks.length === 0
          ? []
          : [...proseOf(words['plan-tasks']), assignedTable(tasks, meeting.context)]),
        ...proseOf(passagesOf(options.implementation, 'implementation')),
      ],
    },
  ];
}

function planOf(options: ConferencePlanOptions): ComposedReport {
  requireRows(options.tasks, 'tasks');
  const meeting = meetingOf(options, 'plan');
  const { context } = meeting;
  const event = eventWord(meeting);
  const issuer = capitalized(issuerName(context));
  return frameLetter(context, {
    subject: options.subject ?? fillLabel(context.words['plan-subject'], { event }),
    opening: fillLabel(context.words['plan-opening'], { issuer, event }),
    blocks: sectionBlocks(sectionsOf(options, meeting), context),
    closing: fillLabel(context.words['plan-closing'], { event }),
    findings: [
      ...meetingFindings(meeting),
      ...assignedFindings(options.tasks ?? [], options),
      ...leftBlank([
        options.aims === undefined ? 'aims' : undefined,
        options.event.agenda.length === 0 ? 'agenda' : undefined,
      ]),
    ],
  });
}

/**
 * Composes the plan of a conference: aims, agenda, when, how and where, who takes part, who prepares
 * what.
 *
 * Vietnamese: kế hoạch tổ chức hội nghị.
 *
 * What is not known prints as dots and is told as a finding. Findings: `organization/unknown-unit`,
 * `report/due-before-event`, `report/left-blank`, `report/no-addressees`,
 * `report/layout-not-confirmed`.
 *
 * @param options - The conference, its aims and tasks, and what frames the plan.
 * @returns The plan, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readEvents } from 'danvan/coordination';
 * import { composeConferencePlan } from 'danvan/report';
 * import { partyLayout as layout } from 'danvan/vietnam';
 *
 * const body = { id: 'ban', name: 'Ban Dân vận', category: 'organization' } as const;
 * const hierarchy = createHierarchy([{ ...body, symbol: 'BDVTU' }]);
 * const row = { id: 'hn', kind: 'interim-review', title: 'Hội nghị sơ kết', date: '2020-07-07' };
 * const [event] = readEvents([row]).values;
 * const plan =
 *   event && composeConferencePlan({ hierarchy, issuer: 'ban', layout, place: 'A', event });
 * plan?.title; //=> 'Kế hoạch tổ chức hội nghị sơ kết'
 * ```
 *
 * @category Letters
 */
export const composeConferencePlan = (options: ConferencePlanOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'event'], planOf);

import { requireList, requireText, type Finding } from '#room/findings';
import type { Block, ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { wholeSentence } from '../../coordination/whole-sentence.js';
import { closedItems } from '../../frame/closed-items.js';
import { composed } from '../../frame/composed.js';
import { dots } from '../../frame/dots.js';
import { issuerName } from '../../frame/letterhead.js';
import { numberedHeading } from '../../frame/numbered-heading.js';
import { passageBlocks } from '../../frame/passage-blocks.js';
import { proseOf } from '../../frame/prose-of.js';
import { reportFinding } from '../../findings.js';
import { assignedFindings, assignedTable } from './assigned-table.js';
import { concluderWord, conclusionsOpening } from './conclusions-opening.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { meetingFindings } from './meeting-lines.js';
import { leftBlank } from '../common/left-blank.js';
import type { ConclusionsOptions } from './meeting-options.js';
import { eventWord, meetingOf, type Meeting } from './meeting-words.js';
import { passagesOf } from '../common/passages-of.js';

/** Where a heading stands among those beside it, from 0. */
interface Place {
  readonly at: number;
  readonly of: number;
}

/** A heading of the second level, as points and their tasks have. */
const heading = (text: string, { at, of }: Place, { context }: Meeting): Block =>
  numberedHeading(context.layout, 2, { count: at + 1, text, isAlone: of === 1 });

/** Headings of points, and the one of tasks. */
const headingsIn = ({ points, tasks = [] }: ConclusionsOptions): number =>
  points.length + (tasks.length === 0 ? 0 : 1);

/** Points under headings; points of words alone are one list, numbered through. */
function pointBlocks(options: ConclusionsOptions, meeting: Meeting): readonly Block[] {
  const { points } = options;
  const of = headingsIn(options);
  const words = points.flatMap((point) => (typeof point === 'string' ? [point] : []));
  if (words.length === points.length) {
    if (words.length === 0) return proseOf(dots);
    const items = words.map(wholeSentence);
    // What follows counts on: a single point is the first of two then.
    if (of > 1) return [{ kind: 'list', ordered: true, items: closedItems(items) }];
    return passageBlocks(items, true);
  }
  return points.flatMap((point, at): readonly Block[] => {
    if (typeof point === 'string') return [heading(wholeSentence(point), { at, of }, meeting)];
    requireText(point.heading, 'heading');
    const passages = passagesOf(point.passages, 'passages');
    return [heading(point.heading, { at, of }, meeting), ...proseOf(passages.map(wholeSentence))];
  });
}

function taskBlocks(options: ConclusionsOptions, meeting: Meeting): readonly Block[] {
  const { tasks = [], points } = options;
  if (tasks.length === 0) return [];
  const { context } = meeting;
  const text = context.words['conclusions-tasks'];
  const place = { at: points.length, of: headingsIn(options) };
  return [
    heading(text, place, meeting),
    ...proseOf(context.words['plan-tasks']),
    assignedTable(tasks, context),
  ];
}

function findingsOf(options: ConclusionsOptions, meeting: Meeting): readonly Finding[] {
  const { points, tasks = [], event } = options;
  const none = reportFinding('report/no-points', { event: event.id }, { path: ['points'] });
  const isHourless = (finding: Finding): boolean => finding.params['part'] === 'hour';
  return [
    // The hour is of no interest any more.
    ...meetingFindings(meeting).filter((finding) => !isHourless(finding)),
    ...assignedFindings(tasks, options),
    ...(points.length === 0 ? [none, ...leftBlank(['contents'])] : []),
  ];
}

function conclusionsOf(options: ConclusionsOptions): ComposedReport {
  requireList(options.points, 'points');
  requireRows(options.tasks, 'tasks');
  const meeting = meetingOf(options, 'notice');
  const { context } = meeting;
  const { words } = context;
  const said = { chair: concluderWord(meeting), event: eventWord(meeting) };
  const issuer = capitalized(issuerName(context));
  return frameLetter(context, {
    subject: options.subject ?? fillLabel(words['conclusions-subject'], said),
    opening: conclusionsOpening(meeting),
    blocks: [...pointBlocks(options, meeting), ...taskBlocks(options, meeting)],
    closing: fillLabel(words['conclusions-closing'], { ...said, issuer }),
    findings: findingsOf(options, meeting),
  });
}

/**
 * Composes the notice of what was concluded at a conference: who chaired it and by whose delegation,
 * the points, who does what by when.
 *
 * Vietnamese: thông báo kết luận hội nghị.
 *
 * Those who chair, conclude and report are told by their posts; a draft has no names. Findings:
 * `organization/unknown-unit`, `report/no-points`, `report/due-before-event`, `report/left-blank`,
 * `report/no-addressees`, `report/layout-not-confirmed`.
 *
 * @param options - The conference, points and tasks, and what frames the notice.
 * @returns The notice, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readEvents } from 'danvan/coordination';
 * import { composeConclusions } from 'danvan/report';
 * import { partyLayout as layout } from 'danvan/vietnam';
 *
 * const body = { id: 'ban', name: 'Ban Dân vận', category: 'organization' } as const;
 * const hierarchy = createHierarchy([{ ...body, symbol: 'BDVTU' }]);
 * const participations = [{ roles: ['chair'], post: 'Trưởng Ban Dân vận' }];
 * const row = { id: 'hn', kind: 'meeting', title: 'Hội nghị giao ban', date: '2020-07-07' };
 * const [event] = readEvents([{ ...row, participations }]).values;
 * const points = ['Tăng cường nắm tình hình Nhân dân'];
 * const notice =
 *   event && composeConclusions({ hierarchy, issuer: 'ban', layout, place: 'A', event, points });
 * notice?.title; //=> 'Thông báo kết luận của Trưởng Ban Dân vận tại hội nghị giao ban'
 * ```
 *
 * @category Letters
 */
export const composeConclusions = (options: ConclusionsOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'event', 'points'], conclusionsOf);

import { requireList } from '#room/findings';
import type { ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { parsePeriod } from '#room/time';
import { composed } from '../../frame/composed.js';
import { issuerName } from '../../frame/letterhead.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import { sectionBlocks } from '../common/section-blocks.js';
import type { SituationReportOptions } from './situation-options.js';
import { siftedNotes, situationSections } from './situation-sections.js';

/** The period asked for, or the one that all notes are of. */
function periodIdOf({ period, notes }: SituationReportOptions): string | undefined {
  const [only, ...others] = new Set(notes.map((note) => note.period));
  return period ?? (others.length === 0 ? only : undefined);
}

/** The last day of a period, for a report without a date. */
function lastDayOf(id: string | undefined, { periods }: SituationReportOptions) {
  const period = id === undefined ? undefined : parsePeriod(id, periods);
  return period?.ok === true ? period.value.to : undefined;
}

function subjectOf(id: string | undefined, { words, naming }: LetterContext): string {
  if (id === undefined) return words['situation-plain'];
  return fillLabel(words['situation-subject'], { period: naming.period(id) });
}

function situationReportOf(options: SituationReportOptions): ComposedReport {
  requireList(options.notes, 'notes');
  requireRows(options.notes, 'notes');
  requireList(options.areas ?? [], 'areas');
  const id = periodIdOf(options);
  const context = letterContext(options, 'report', lastDayOf(id, options));
  const { notes, findings } = siftedNotes(options);
  const { sections, findings: own } = situationSections(options, notes, context);
  const subject = options.subject ?? subjectOf(id, context);
  const issuer = capitalized(issuerName(context));
  return frameLetter(context, {
    subject,
    opening: fillLabel(context.words['short-opening'], { issuer, subject }),
    blocks: sectionBlocks(sections, context),
    closing: fillLabel(context.words.reportClosing, { subject }),
    findings: [...findings, ...own],
  });
}

/**
 * Composes the report on the situation of the people, area by area, from situation notes.
 *
 * Vietnamese: báo cáo tình hình Nhân dân.
 *
 * It is of areas, never of a person: a note that names one, or holds a telephone or identity number, is an
 * error and is not printed, not even in a draft. Findings: `report/personal-text`,
 * `coordination/note-not-of-area`, `organization/unknown-unit`, `report/no-addressees`,
 * `report/layout-not-confirmed`.
 *
 * @param options - Notes, areas and period, and what frames the report.
 * @returns The report, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readSituationNotes } from 'danvan/coordination';
 * import { composeSituationReport } from 'danvan/report';
 * import { coordinationWords as words, partyLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ban', name: 'Ban Dân vận', category: 'organization', symbol: 'BDVTU' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const row = { id: 'n1', area: 'xa-a', topic: 'livelihood', period: '2026-08' };
 * const { values: notes } = readSituationNotes([{ ...row, learned: 'Đời sống ổn định' }]);
 * const report = composeSituationReport({
 *   ...{ hierarchy, issuer: 'ban', layout, place: 'A', words, notes },
 * });
 * report.title; //=> 'Báo cáo tình hình Nhân dân tháng 8 năm 2026'
 * ```
 *
 * @category Letters
 */
export const composeSituationReport = (options: SituationReportOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'notes'], situationReportOf);

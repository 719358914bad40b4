import { DanvanError, type Finding } from '#room/findings';
import type { ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { formatShortDate, isCalendarDate, timeFinding } from '#room/time';
import { composed } from '../../frame/composed.js';
import { issuerName } from '../../frame/letterhead.js';
import { reportFinding } from '../../findings.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import { sectionBlocks, type LetterSection } from '../common/section-blocks.js';
import type { ShortReportOptions } from './short-report-options.js';
import { checkSections, isWithin, shortReportSections } from './short-report-sections.js';

/** The days of a report; a week has both. */
function checkDays({ occasion, from, to, matter }: ShortReportOptions): void {
  const wrong = [from, to].find((day) => day !== undefined && !isCalendarDate(day));
  if (wrong !== undefined) {
    throw new DanvanError('INVALID_ARGUMENT', `"${wrong}" is no calendar date like 2020-07-07.`);
  }
  if (occasion === 'week' && (from === undefined || to === undefined)) {
    throw new DanvanError('INVALID_ARGUMENT', 'A report on a week needs "from" and "to".');
  }
  if (typeof matter !== 'string') {
    throw new DanvanError('INVALID_ARGUMENT', '"matter" must be a text: what the report is about.');
  }
}

function subjectOf(
  { occasion, matter, from = '', to = '' }: ShortReportOptions,
  context: LetterContext,
) {
  const { words } = context;
  if (occasion !== 'week') return fillLabel(words['short-about'], { matter });
  const days = { from: formatShortDate(from), to: formatShortDate(to) };
  return fillLabel(words['short-week'], { matter, ...days });
}

/** The subject within a sentence: “báo cáo nhanh về …”. */
function toldSubject(options: ShortReportOptions, context: LetterContext): string {
  const { subject, occasion, matter } = options;
  if (subject !== undefined || occasion === 'week') return subject ?? subjectOf(options, context);
  return fillLabel(context.words[`short-${occasion}`], { matter });
}

function findingsOf(
  options: ShortReportOptions,
  sections: readonly LetterSection[],
): readonly Finding[] {
  const { from, to, events = [] } = options;
  const isTurned = from !== undefined && to !== undefined && to < from;
  const isBlank = sections.some(
    ({ blocks, isOptional }) => blocks.length === 0 && isOptional !== true,
  );
  return [
    ...(isTurned
      ? [timeFinding('time/end-before-start', { start: from, end: to }, { path: ['to'] })]
      : []),
    ...events.flatMap(({ id, date }, at) =>
      isWithin(date, options) || date === undefined
        ? []
        : [
            reportFinding(
              'report/outside-days',
              { event: id, date },
              { path: ['events', at, 'date'] },
            ),
          ],
    ),
    ...leftBlank([isBlank ? 'section' : undefined]),
  ];
}

function shortReportOf(options: ShortReportOptions): ComposedReport {
  checkSections(options);
  checkDays(options);
  requireRows(options.events, 'events');
  const { occasion } = options;
  const kind = occasion === 'week' ? 'report' : (`${occasion}-report` as const);
  const context = letterContext(options, kind, options.to ?? options.table?.period.to);
  const sections = shortReportSections(options, context);
  const subject = options.subject ?? subjectOf(options, context);
  const issuer = capitalized(issuerName(context));
  const told = toldSubject(options, context);
  return frameLetter(context, {
    subject,
    opening: fillLabel(context.words['short-opening'], { issuer, subject: told }),
    blocks: sectionBlocks(sections, context),
    closing: fillLabel(context.words.reportClosing, { subject: told }),
    findings: findingsOf(options, sections),
  });
}

/**
 * Composes a short report: a quick one on what goes on, an urgent one on what was not foreseen, or
 * that of a week.
 *
 * Vietnamese: báo cáo nhanh, báo cáo đột xuất, báo cáo tuần.
 *
 * Figures of a table are told in sentences, conferences of these days are named; nothing else is added to
 * the narrative. A section that has to be there and is empty has dots. Findings:
 * `time/end-before-start`, `report/outside-days`, `report/left-blank`, `report/no-addressees`,
 * `report/layout-not-confirmed`.
 *
 * @param options - Occasion, matter and narrative, and what frames the report.
 * @returns The report, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_SECTION`, `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeShortReport } from 'danvan/report';
 * import { partyLayout as layout } from 'danvan/vietnam';
 *
 * const body = { id: 'ban', name: 'Ban Dân vận', category: 'organization' } as const;
 * const hierarchy = createHierarchy([{ ...body, symbol: 'BDVTU' }]);
 * const report = composeShortReport({
 *   ...{ hierarchy, issuer: 'ban', layout, place: 'A', date: '2020-07-07' },
 *   occasion: 'quick',
 *   matter: 'tình hình phòng, chống dịch',
 *   narrative: { developments: 'Tình hình cơ bản ổn định.' },
 * });
 * report.title; //=> 'Báo cáo nhanh về tình hình phòng, chống dịch'
 * ```
 *
 * @category Letters
 */
export const composeShortReport = (options: ShortReportOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'occasion', 'matter'], shortReportOf);

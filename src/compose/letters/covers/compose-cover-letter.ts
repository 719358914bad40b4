import { DanvanError, requireList, type Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { eachOf } from '#room/records';
import { markLegend, type ComposedReport, type TableBlock } from '#room/report';
import { composed } from '../../frame/composed.js';
import type { AnnexContent } from '../../frame/framed-annexes.js';
import { proseOf } from '../../frame/prose-of.js';
import type { BlankPart } from '../common/blank-part.js';
import { frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { letterContext } from '../common/letter-context.js';
import { mostRows } from '../common/most-rows.js';
import { requireRows } from '../common/require-rows.js';
import type { CoverLetterOptions } from './cover-letter-options.js';
import { coverTable, unitsTable } from './cover-table.js';
import {
  askOf,
  attachedOf,
  closingOf,
  openingOf,
  subjectOf,
  type CoverFacts,
} from './cover-words.js';
import { enclosedReports } from './enclosed-reports.js';

/** More units than these stand in an annex, not above the letter. */
const mostUnits = 5;

/** What a program without types may have said. */
function checkChoices({ encloses, as = 'letter' }: CoverLetterOptions): void {
  const isKnown = ['blank-forms', 'figures'].includes(encloses) && ['letter', 'slip'].includes(as);
  if (isKnown && !(encloses === 'blank-forms' && as === 'slip')) return;
  const message =
    'A cover letter encloses "blank-forms" or "figures"; figures may go with a "slip" as well.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** What the letter says without saying it: the day and the place of sending. */
function blanksOf({ options, reports }: CoverFacts): readonly BlankPart[] {
  if (options.encloses === 'figures') return [];
  const hasNoDay = reports.rows.some(({ due }) => due === undefined);
  return [
    ...(hasNoDay ? (['due'] as const) : []),
    ...(options.sendTo === undefined ? (['send-to'] as const) : []),
  ];
}

function findingsOf(facts: CoverFacts): readonly Finding[] {
  const { obligations, hierarchy } = facts.options;
  return [
    ...unknownUnits(eachOf(obligations, 'unit', 'obligations'), knownUnits(hierarchy)),
    ...leftBlank(blanksOf(facts)),
    ...leftBlank([obligations.length === 0 ? 'contents' : undefined]),
  ];
}

/** The forms, and the units that are asked, where they are too many for the letter. */
function annexesOf(facts: CoverFacts, table: TableBlock): readonly AnnexContent[] {
  const { context, reports, isInAnnex, areListed } = facts;
  const { words, locale } = context;
  const annex = (title: string, block: TableBlock): AnnexContent => ({
    title,
    orientation: 'portrait',
    blocks: [block, ...markLegend(block, locale)],
  });
  const isApart = areListed && !(isInAnnex && reports.nameUnits);
  return [
    ...(isInAnnex ? [annex(words['cover-annex-forms'], table)] : []),
    ...(isApart ? [annex(words['cover-annex-units'], unitsTable(reports, context))] : []),
  ];
}

function coverOf(options: CoverLetterOptions): ComposedReport {
  const { obligations, dueDates, encloses, as = 'letter' } = options;
  checkChoices(options);
  requireRows(options.forms, 'forms');
  requireList(options.attachments ?? [], 'attachments');
  const owed = requireRows(obligations, 'obligations');
  const reports = enclosedReports(owed, requireRows(dueDates, 'dueDates'));
  const lastDay = reports.rows
    .map(({ period }) => period.to)
    .toSorted()
    .at(-1);
  const context = letterContext(options, as === 'slip' ? 'cover-slip' : 'letter', lastDay);
  const isRequest = encloses === 'blank-forms';
  const isInAnnex = reports.rows.length > mostRows;
  const areListed = isRequest && reports.units.length > mostUnits;
  const facts: CoverFacts = { options, context, reports, isInAnnex, areListed };
  const table = coverTable(reports, options, context);
  const body =
    isInAnnex || reports.rows.length === 0 ? [] : [table, ...markLegend(table, context.locale)];
  const listed = areListed ? [context.words['reminder-listed']] : reports.units;
  return frameLetter(context, {
    subject: options.subject ?? subjectOf(facts),
    ...(isRequest && { addressees: listed }),
    opening: openingOf(facts),
    blocks: [...body, ...askOf(facts).flatMap(proseOf), ...proseOf(attachedOf(facts))],
    closing: closingOf(facts),
    annexes: annexesOf(facts, table),
    findings: findingsOf(facts),
  });
}

/**
 * Composes the letter with which blank forms go out, or filled ones are sent: whose, which form in
 * which version, for which period, due when, where to send, what is attached.
 *
 * Vietnamese: công văn gửi biểu mẫu, đề nghị báo cáo; công văn, phiếu gửi kèm số liệu.
 *
 * Blank forms go to those who owe, where no addressees are given; more than five units, and more than
 * twelve rows, stand in an annex. Findings: `organization/unknown-unit`, `report/left-blank`,
 * `report/layout-not-confirmed`.
 *
 * @param options - What is asked or sent, and what frames the letter.
 * @returns The letter, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy, periodOf } from 'danvan';
 * import { composeCoverLetter } from 'danvan/report';
 * import { stateLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'so', name: 'Sở Nội vụ', category: 'organization', symbol: 'SNV' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const report = { unit: 'xa-a', form: 'bm-01' };
 * const letter = composeCoverLetter({
 *   ...{ hierarchy, issuer: 'so', layout, place: 'A', encloses: 'blank-forms' },
 *   obligations: [{ ...report, period: periodOf('2026-Q1') }],
 *   dueDates: [{ ...report, period: '2026-Q1', due: '2026-04-15' }],
 *   forms: [{ id: 'bm-01', code: '01/DV', name: { vi: 'Công tác dân vận' }, version: '2026' }],
 *   sendTo: 'dulieu@tinhmau.gov.vn',
 * });
 * letter.title; //=> 'Công văn gửi biểu mẫu, đề nghị báo cáo số liệu quý I năm 2026'
 * ```
 *
 * @category Letters
 */
export const composeCoverLetter = (options: CoverLetterOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'encloses', 'obligations'], coverOf);

import { markLegend, type Block, type ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { composed } from '../../frame/composed.js';
import { countText } from '../../frame/count-text.js';
import { dateInWords } from '../../frame/date-in-words.js';
import type { AnnexContent } from '../../frame/framed-annexes.js';
import { issuerName } from '../../frame/letterhead.js';
import { proseOf } from '../../frame/prose-of.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { letterContext } from '../common/letter-context.js';
import { siftedRecommendations } from './recommendation-findings.js';
import type { RecommendationReportOptions } from './recommendation-options.js';
import {
  byAddresseeTable,
  countsOf,
  followedTable,
  type Followed,
} from './recommendation-tables.js';

/** “tính đến ngày …, … theo dõi 05 kiến nghị, trong đó: đã trả lời 03 (…); chưa trả lời 02 (…)”. */
function openingOf(followed: Followed): string {
  const { records, asOf, context } = followed;
  const { words, language } = context;
  const date = dateInWords(asOf, language);
  const issuer = capitalized(issuerName(context));
  if (records.length === 0) return fillLabel(words['follow-none'], { date, issuer });
  const { total, done, late, waiting, overdue } = countsOf(records, followed);
  const print = (count: number): string => countText(count, context);
  const answered = fillLabel(words['follow-answered'], { count: print(done) });
  const open = fillLabel(words['follow-open'], { count: print(waiting) });
  const list = [
    ...(done === 0 ? [] : [answered]).map((text) =>
      late === 0 ? text : fillLabel(words['follow-late'], { text, late: print(late) }),
    ),
    ...(waiting === 0 ? [] : [open]).map((text) =>
      overdue === 0 ? text : fillLabel(words['follow-overdue'], { text, overdue: print(overdue) }),
    ),
  ].join('; ');
  return fillLabel(words['follow-opening'], { date, issuer, total: print(total), list });
}

function bodyOf(followed: Followed): readonly Block[] {
  const { records, asOf, context } = followed;
  const { words } = context;
  const done = records.filter(
    ({ state, answeredOn }) =>
      state === 'carried-out' && (answeredOn === undefined || answeredOn <= asOf),
  ).length;
  const carriedOut = fillLabel(words['follow-carried-out'], { count: countText(done, context) });
  return records.length === 0
    ? []
    : [
        ...proseOf(done === 0 ? undefined : carriedOut),
        ...proseOf(words['follow-by']),
        byAddresseeTable(followed),
        ...proseOf(words['follow-see']),
      ];
}

function annexOf(followed: Followed): AnnexContent {
  const { asOf, context } = followed;
  const table = followedTable(followed);
  return {
    title: fillLabel(context.words['follow-annex'], { date: dateInWords(asOf, context.language) }),
    blocks: [table, ...markLegend(table, context.locale)],
  };
}

function reportOf(options: RecommendationReportOptions): ComposedReport {
  const { recommendations, asOf } = options;
  const context = letterContext(options, 'report', asOf);
  const { records, findings } = siftedRecommendations(
    requireRows(recommendations, 'recommendations'),
    options,
  );
  const sent = records.filter(({ date }) => date === undefined || date <= asOf);
  const followed = { records: sent, asOf, context };
  const date = dateInWords(asOf, context.language);
  const subject = options.subject ?? fillLabel(context.words['follow-subject'], { date });
  return frameLetter(context, {
    subject,
    opening: openingOf(followed),
    blocks: bodyOf(followed),
    closing: fillLabel(context.words.reportClosing, { subject }),
    annexes: sent.length === 0 ? [] : [annexOf(followed)],
    findings,
  });
}

/**
 * Composes the report on recommendations that are followed up: how many were answered, wait and are
 * overdue, by addressee, with the register in an annex.
 *
 * Vietnamese: báo cáo kết quả giải quyết, trả lời kiến nghị; bảng theo dõi kiến nghị.
 *
 * It tells how things stood on the day: what was sent or answered later is not told. A record that names a
 * person is an error and is not printed. Findings: `report/personal-text`,
 * `organization/unknown-unit`, `report/no-addressees`, `report/layout-not-confirmed`.
 *
 * @param options - The register, the day, and what frames the report.
 * @returns The report, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeRecommendationReport } from 'danvan/report';
 * import { readRecommendations } from 'danvan/democracy';
 * import { frontLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'mttq', name: 'Ủy ban MTTQ Việt Nam xã', category: 'organization', symbol: 'MTTQ-BTT' },
 *   { id: 'ubnd', name: 'Ủy ban nhân dân xã', category: 'organization' },
 * ]);
 * const row = { id: 'n1', unit: 'mttq', content: 'sửa cống thôn 1', addressee: 'ubnd' };
 * const recommendations = readRecommendations([{ ...row, due: '2026-07-15' }]).values;
 * const report = composeRecommendationReport({
 *   ...{ hierarchy, issuer: 'mttq', layout, place: 'A' },
 *   ...{ recommendations, asOf: '2026-07-31' },
 * });
 * report.title;
 * //=> 'Báo cáo kết quả giải quyết, trả lời kiến nghị (tính đến ngày 31 tháng 7 năm 2026)'
 * ```
 *
 * @category Letters
 */
export const composeRecommendationReport = (options: RecommendationReportOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'recommendations', 'asOf'], reportOf);

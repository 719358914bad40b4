import type { Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import type { Block, ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { composed } from '../../frame/composed.js';
import { countText } from '../../frame/count-text.js';
import { dateInWords } from '../../frame/date-in-words.js';
import { issuerName } from '../../frame/letterhead.js';
import { proseOf } from '../../frame/prose-of.js';
import { reportFinding } from '../../findings.js';
import { requireRows } from '../common/require-rows.js';
import { frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { letterContext, type LetterContext } from '../common/letter-context.js';
import { dayOrDots, formName, unitWord } from '../common/report-words.js';
import type { ReturnSlipOptions } from './return-slip-options.js';
import { returnTable } from './return-table.js';
import { severities } from './severities.js';

/** The report within a sentence: form, period and unit. */
const factsOf = ({ report, forms }: ReturnSlipOptions, context: LetterContext) => ({
  form: formName(report.form, forms, context),
  period: context.naming.period(report.period),
  unit: unitWord(report.unit, context),
});

/** “02 nội dung phải sửa, 01 nội dung đề nghị kiểm tra lại”. */
function countsText(wrong: readonly Finding[], context: LetterContext): string {
  return severities
    .flatMap((severity) => {
      const count = wrong.filter((finding) => finding.severity === severity).length;
      const label = context.words[`return-${severity}`];
      return count === 0 ? [] : [fillLabel(label, { count: countText(count, context) })];
    })
    .join(', ');
}

function bodyOf(options: ReturnSlipOptions, context: LetterContext): readonly Block[] {
  const { reason, wrong = [], deadline } = options;
  const { words } = context;
  const { unit } = factsOf(options, context);
  const why = reason && fillLabel(words['return-reason'], { reason: words[`standing-${reason}`] });
  const list = countsText(wrong, context);
  const table: readonly Block[] =
    wrong.length === 0
      ? []
      : [...proseOf(fillLabel(words['return-findings'], { list })), returnTable(options, context)];
  const ask = { unit, deadline: dayOrDots(deadline, context) };
  return [...proseOf(why), ...table, ...proseOf(fillLabel(words['return-ask'], ask))];
}

function findingsOf(options: ReturnSlipOptions): readonly Finding[] {
  const { report, reason, wrong = [], deadline, hierarchy } = options;
  const { unit, form, period } = report;
  const isGroundless = reason === undefined && wrong.length === 0;
  const groundless = reportFinding(
    'report/nothing-wrong',
    { unit, form, period },
    { unit, period, path: ['wrong'] },
  );
  return [
    ...unknownUnits([{ id: unit, path: ['report', 'unit'] }], knownUnits(hierarchy)),
    ...(isGroundless ? [groundless] : []),
    ...leftBlank([deadline === undefined ? 'deadline' : undefined]),
  ];
}

function slipOf(options: ReturnSlipOptions): ComposedReport {
  const { report, wrong = [] } = options;
  requireRows(wrong, 'wrong');
  const context = letterContext(options, 'return-slip', report.receivedOn);
  const { words, language } = context;
  const facts = factsOf(options, context);
  const sent = fillLabel(words['return-sent'], { date: dateInWords(report.receivedOn, language) });
  const issuer = capitalized(issuerName(context));
  return frameLetter(context, {
    subject: options.subject ?? fillLabel(words['return-subject'], facts),
    addressees: [report.unit],
    opening: fillLabel(words['return-opening'], { ...facts, issuer, sent }),
    blocks: bodyOf(options, context),
    findings: findingsOf(options),
  });
}

/**
 * Composes the slip that sends a report back: what is wrong, cell by cell, and until when it is asked
 * for again.
 *
 * Vietnamese: phiếu trả lại báo cáo.
 *
 * What is wrong comes from the checks of the report, errors first. No act gives a symbol for such
 * slips, so they have no number. Findings: `organization/unknown-unit`, `report/nothing-wrong`,
 * `report/left-blank`, `report/layout-not-confirmed`.
 *
 * @param options - The report, what is wrong in it, and what frames the slip.
 * @returns The slip, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy, vi } from 'danvan';
 * import { composeReturnSlip } from 'danvan/report';
 * import { partyLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ban', name: 'Ban Dân vận', category: 'organization' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const report = { unit: 'xa-a', form: 'bm-01', period: '2026-08', receivedOn: '2026-09-14' };
 * const slip = composeReturnSlip({
 *   ...{ hierarchy, issuer: 'ban', layout, place: 'A', locale: vi },
 *   ...{ report, reason: 'wrong-period', deadline: '2026-09-20' },
 * });
 * slip.title; //=> 'Phiếu trả lại báo cáo tháng 8 năm 2026 của xã A'
 * ```
 *
 * @category Letters
 */
export const composeReturnSlip = (options: ReturnSlipOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'report', 'locale'], slipOf);

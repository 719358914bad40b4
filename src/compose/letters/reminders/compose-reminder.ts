import { overdueReports } from '#room/obligations';
import type { Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { eachOf } from '#room/records';
import { markLegend, type Block, type ComposedReport } from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { composed } from '../../frame/composed.js';
import type { AnnexContent } from '../../frame/framed-annexes.js';
import { issuerName } from '../../frame/letterhead.js';
import { proseOf } from '../../frame/prose-of.js';
import { dateInWords } from '../../frame/date-in-words.js';
import { reportFinding } from '../../findings.js';
import { frameLetter } from '../common/frame-letter.js';
import { leftBlank } from '../common/left-blank.js';
import { letterContext } from '../common/letter-context.js';
import { mostRows } from '../common/most-rows.js';
import { reminderOpening, type OpeningFacts } from './reminder-opening.js';
import type { ReminderOptions } from './reminder-options.js';
import { reminderTable } from './reminder-table.js';
import { dayOrDots, reportName, unitWord } from '../common/report-words.js';

/** More units than these are not named one by one where they stand in an annex. */
const mostUnits = 5;

interface Reminder extends OpeningFacts {
  readonly options: ReminderOptions;
  readonly units: readonly string[];
}

/** Whether those who owe are named in the annex alone. */
const areListed = ({ units, isInAnnex }: Pick<Reminder, 'units' | 'isInAnnex'>): boolean =>
  units.length > mostUnits && isInAnnex;

/** “đôn đốc gửi báo cáo …”: by name where all of it is one report of one period. */
function subjectOf({ options, context, overdue }: Reminder): string {
  const { words } = context;
  const names = new Set(
    overdue.entries.map(({ form, period }) =>
      reportName({ form, period: period.id }, options.forms, context),
    ),
  );
  const [only = words['reminder-reports']] = names.size === 1 ? names : [];
  return fillLabel(words['reminder-subject'], { report: only });
}

/** The one unit by name, several as those that are listed. */
function unitsText(reminder: Reminder): string {
  const { units, context } = reminder;
  const [only, ...others] = units;
  if (only !== undefined && others.length === 0) return unitWord(only, context);
  return context.words[areListed(reminder) ? 'reminder-units-listed' : 'reminder-units'];
}

function bodyOf(reminder: Reminder): readonly Block[] {
  const { options, context, overdue, isInAnnex } = reminder;
  const { words, locale } = context;
  if (overdue.entries.length === 0) return [];
  const table = reminderTable(overdue.entries, options.forms, context);
  const ask = fillLabel(words['reminder-ask'], {
    issuer: capitalized(issuerName(context)),
    units: unitsText(reminder),
    deadline: dayOrDots(options.deadline, context),
  });
  const hasUnusable = overdue.entries.some(({ standing }) => standing !== 'not-sent');
  return [
    ...(isInAnnex ? [] : [table, ...markLegend(table, locale)]),
    ...proseOf(ask),
    ...proseOf(hasUnusable ? words['reminder-again'] : undefined),
  ];
}

function annexOf({ options, context, overdue }: Reminder): AnnexContent {
  const { words, language, locale } = context;
  const table = reminderTable(overdue.entries, options.forms, context);
  return {
    title: fillLabel(words['reminder-annex'], { date: dateInWords(overdue.date, language) }),
    orientation: 'portrait',
    blocks: [table, ...markLegend(table, locale)],
  };
}

function findingsOf({ options, overdue }: Reminder): readonly Finding[] {
  const { obligations, hierarchy, deadline } = options;
  const { entries, date, findings } = overdue;
  const none = reportFinding('report/nothing-overdue', { date }, { path: ['obligations'] });
  return [
    ...unknownUnits(eachOf(obligations, 'unit', 'obligations'), knownUnits(hierarchy)),
    ...findings,
    ...(entries.length === 0 ? [none] : []),
    ...leftBlank([deadline === undefined && entries.length > 0 ? 'deadline' : undefined]),
  ];
}

function reminderOf(options: ReminderOptions): ComposedReport {
  const { obligations, asOf } = options;
  const overdue = overdueReports(obligations, options, asOf);
  const context = letterContext(options, 'letter', asOf);
  const units = [...new Set(overdue.entries.map(({ unit }) => unit))];
  const isInAnnex = overdue.entries.length > mostRows;
  const reminder = { options, context, overdue, units, isInAnnex };
  const { words } = context;
  return frameLetter(context, {
    subject: options.subject ?? subjectOf(reminder),
    addressees: areListed(reminder) ? [words['reminder-listed']] : units,
    opening: reminderOpening(reminder),
    blocks: bodyOf(reminder),
    closing: fillLabel(words['reminder-closing'], { units: unitsText(reminder) }),
    annexes: isInAnnex ? [annexOf(reminder)] : [],
    findings: findingsOf(reminder),
  });
}

/**
 * Composes the letter that reminds of overdue reports: whose, which, due when, how late.
 *
 * Vietnamese: công văn đôn đốc gửi báo cáo.
 *
 * Who sent something that could not be used is told so (“đã gửi, tệp không mở được”, “gửi nhầm kỳ”,
 * “gửi sai biểu”, “gửi nhầm đơn vị”, “đã gửi, biểu không có số liệu”, “đã trả lại”), never as “chưa gửi”. It goes to those who owe, where no addressees
 * are given. More than twelve reports stand in an annex. Findings: `organization/unknown-unit`,
 * `organization/unexpected-report`, `report/nothing-overdue`, `report/left-blank`,
 * `report/layout-not-confirmed`.
 *
 * @param options - What is owed, what came, and what frames the letter.
 * @returns The letter, ready for {@link exportReport}.
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors are open;
 * with `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy, periodOf } from 'danvan';
 * import { composeReminder } from 'danvan/report';
 * import { stateLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'so', name: 'Sở Nội vụ', category: 'organization', symbol: 'SNV' },
 *   { id: 'xa-a', name: 'xã A' },
 * ]);
 * const report = { unit: 'xa-a', form: 'bm-01', period: periodOf('2026-08') };
 * const letter = composeReminder({
 *   ...{ hierarchy, issuer: 'so', layout, place: 'A', asOf: '2026-09-20' },
 *   obligations: [report],
 *   dueDates: [{ ...report, period: '2026-08', due: '2026-09-15' }],
 * });
 * letter.title; //=> 'Công văn đôn đốc gửi báo cáo tháng 8 năm 2026'
 * ```
 *
 * @category Letters
 */
export const composeReminder = (options: ReminderOptions): ComposedReport =>
  composed(options, ['hierarchy', 'issuer', 'layout', 'obligations', 'asOf'], reminderOf);

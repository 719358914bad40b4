import type { Finding, ParseResult } from '#room/findings';
import { foldShort, shownText } from '#room/text';
import { civilCalendar, tagOf } from '../calendars/civil-calendar.js';
import { findCalendar, namedCalendar } from '../calendars/find-calendar.js';
import { readForms, type LabelContext, type Reading } from '../kinds/label-form.js';
import { firstReading, labelsOf, periodKinds } from '../kinds/period-kinds.js';
import { readIfPeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { noPeriodOptions, requirePeriodOptions } from '../periods/require-period-options.js';
import { refuse } from '../periods/refuse.js';
import { bareLabel, tidyLabel } from './tidy-label.js';

const forms = Object.freeze(periodKinds.flatMap(labelsOf));

/** The label is quoted whole: what else may be meant by a part of it is not looked for. */
const noPeriod = (text: string): ParseResult<never> =>
  refuse('time/not-a-period', { text, wanted: 'name' });

/** Reads a label; what stands for an id is read in the calendar of the label. */
function readLabel(context: LabelContext): Reading<Period> {
  const read = readForms(forms, context);
  if (read === undefined || !read.ok) return read;
  const { value } = read;
  if (typeof value !== 'string') return { ok: true, value };
  const id = `${value}${tagOf(context.calendar)}`;
  return readIfPeriod(id, context.options) ?? noPeriod(id);
}

/** Reads a label of years or days, which may name its calendar in brackets. */
function readInCalendar(text: string, options: PeriodOptions): Reading<Period> {
  const { label, tag } = namedCalendar(text, options);
  const found = findCalendar(tag, options);
  const calendar = found.ok ? found.value : civilCalendar;
  const period = readLabel({ label: tidyLabel(label), calendar, options });
  return period === undefined || found.ok ? period : found;
}

/** Reads an id that was typed in any case. */
function readId(text: string, options: PeriodOptions): Reading<Period> {
  const [base = '', ...tags] = text.split('@');
  return readIfPeriod([base.toUpperCase(), ...tags].join('@'), options);
}

/** The findings that quote what was read. */
const quotesItsText: ReadonlySet<string> = new Set([
  'time/not-a-period',
  'time/as-of-date-missing',
  'time/year-missing',
  'time/term-system-missing',
  'time/kind-not-in-calendar',
]);

const quoted = ({ code, params }: Finding, text: string) =>
  code === 'time/not-a-period' ? { text, wanted: 'name' } : { ...params, text };

/** A finding that quotes what was read quotes the whole label. */
const quoting =
  (text: string) =>
  (finding: Finding): Finding =>
    quotesItsText.has(finding.code)
      ? Object.freeze({ ...finding, params: Object.freeze(quoted(finding, text)) })
      : finding;

/**
 * Reads the name of a period in Vietnamese or English.
 *
 * Vietnamese: tên kỳ báo cáo.
 *
 * Reads what {@link formatPeriod} prints with its year, in any case and spacing, and the usual
 * short forms: “quý 2/2020”, “Q2/2020”, “tháng 06/2020”, “9 tháng năm 2020”, “06 tháng đầu năm
 * 2020”, “giai đoạn 2021–2025”; an id as well. So are the first or last months of a year (“10
 * tháng đầu năm 2018”), one day, spans with ends of any kind (“từ năm 2017 đến tháng 8/2018”), years
 * in brackets (“5 năm (2014-2018)”), numbers as words, and times of unknown beginning (“đến nay”,
 * “tính đến ngày 30/6/2025”). A name without a year is of the year of `asOf`. “6 tháng năm 2020” is
 * refused: it does not say which. What a name does not say comes from the options, or the finding
 * names it. Findings: those of {@link parsePeriod}, `time/year-missing`,
 * `time/term-system-missing` and `time/document-date-missing`.
 *
 * @param label - The name of a period.
 * @param options - The calendar that is meant, systems of terms, the day that “nay” stands for, the
 * days of documents.
 * @returns The period, or the finding that says why there is none.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a day of the options is needed and is
 * no date.
 *
 * @example
 * ```ts
 * import { parsePeriodLabel } from 'danvan/time';
 *
 * const half = parsePeriodLabel('6 tháng đầu năm 2020');
 * half.ok && half.value.id; //=> '2020-H1'
 * const open = parsePeriodLabel('từ năm 2013 đến nay', { asOf: '2023-08-31' });
 * open.ok && open.value.id; //=> '2013/..2023-08-31'
 * const unclear = parsePeriodLabel('từ năm 2013 đến nay');
 * !unclear.ok && unclear.findings[0]?.code; //=> 'time/as-of-date-missing'
 * ```
 *
 * @category Time
 */
export function parsePeriodLabel(
  label: string,
  options: PeriodOptions = noPeriodOptions,
): ParseResult<Period> {
  const text = foldShort(label, 'label');
  requirePeriodOptions(options);
  const period =
    firstReading(({ readName }) => readName?.(bareLabel(text), options)) ??
    readInCalendar(text, options) ??
    readId(text, options);
  if (period === undefined || text === '') return noPeriod(text === '' ? shownText(label) : text);
  if (period.ok) return period;
  return { ok: false, findings: period.findings.map(quoting(text)) };
}

import { readable, requireList, requireShape } from '#room/findings';
import { calendarDateSchema, daysBetween, type CalendarDate } from '#room/time';
import { obligationFinding } from './findings.js';
import type { Obligation } from './obligations-of.js';
import type { CameReports, OverdueReport, OverdueReports } from './overdue-report.js';
import type { ReceivedReport } from './received-report.js';
import { reportKey } from './report-key.js';
import type { UnusableReport } from './unusable-report.js';

const keyOf = ({ unit, form, period }: Omit<ReceivedReport, 'receivedOn'>): string =>
  reportKey(unit, form, period);

/** The last that came up to a day, of each report. */
function lastOfEach(unusable: readonly UnusableReport[], date: CalendarDate) {
  const last = new Map<string, UnusableReport>();
  for (const report of unusable.filter(({ receivedOn }) => receivedOn <= date)) {
    const earlier = last.get(keyOf(report));
    if (!earlier || report.receivedOn >= earlier.receivedOn) last.set(keyOf(report), report);
  }
  return last;
}

/** Whether a report should be there on a day; without a due day, once its period is over. */
const isDue = ({ period }: Obligation, due: CalendarDate | undefined, date: CalendarDate) =>
  (due ?? period.to) < date;

function overdueOf(
  { unit, form, period }: Obligation,
  came: UnusableReport | undefined,
  { due, date }: { readonly due: CalendarDate | undefined; readonly date: CalendarDate },
): OverdueReport {
  return Object.freeze({
    unit,
    form,
    period,
    ...(due !== undefined && { due, days: daysBetween(due, date) }),
    standing: came?.reason ?? 'not-sent',
    ...(came !== undefined && { sentOn: came.receivedOn }),
  });
}

const notOwed = (unusable: readonly UnusableReport[], owed: ReadonlySet<string>) =>
  unusable.flatMap((report, at) => {
    const { unit, form, period } = report;
    const place = { unit, period, path: ['unusable', at] };
    return owed.has(keyOf(report))
      ? []
      : [obligationFinding('organization/unexpected-report', { unit, form, period }, place)];
  });

/** The reports that should be there on a day, each with its key and due day. */
function expectedOn(
  obligations: readonly Obligation[],
  { dueDates = [] }: CameReports,
  date: CalendarDate,
) {
  const due = new Map(requireList(dueDates, 'dueDates').map((each) => [keyOf(each), each.due]));
  return requireList(obligations, 'obligations')
    .map((obligation) => {
      const key = keyOf({ ...obligation, period: obligation.period.id });
      return { obligation, key, due: due.get(key) };
    })
    .map((owed) => ({ ...owed, isDue: isDue(owed.obligation, owed.due, date) }));
}

function listed(
  obligations: readonly Obligation[],
  came: CameReports,
  date: CalendarDate,
): OverdueReports {
  const { received = [], unusable = [] } = came;
  const earlier = requireList(received, 'received').filter(({ receivedOn }) => receivedOn <= date);
  const accepted = new Set(earlier.map(keyOf));
  const last = lastOfEach(requireList(unusable, 'unusable'), date);
  const owed = expectedOn(obligations, came, date);
  const expected = owed.filter((each) => each.isDue);
  const entries = expected
    .filter(({ key }) => !accepted.has(key))
    .map(({ obligation, key, due }) => overdueOf(obligation, last.get(key), { due, date }));
  return Object.freeze({
    date,
    expected: expected.length,
    entries: Object.freeze(entries),
    findings: Object.freeze(notOwed(unusable, new Set(owed.map(({ key }) => key)))),
  });
}

/**
 * Lists the reports that are overdue on a day, as an office reminds of them.
 *
 * Vietnamese: danh sách báo cáo quá hạn, để đôn đốc.
 *
 * Who sent something that could not be used is never told as one who sent nothing. What came after the
 * day does not change the list; a report without a due day is listed once its period is over, without
 * days. Findings: `organization/unexpected-report` for what could not be used and nobody owed.
 *
 * @param obligations - What is owed, from {@link obligationsOf}.
 * @param came - What came in, and the due dates.
 * @param date - The day of asking: `2026-09-20`.
 * @returns The list, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list or no day.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { overdueReports } from 'danvan/organization';
 *
 * const owed = { unit: 'xa-a', form: 'bm-01', period: periodOf('2026-08') };
 * const due = { unit: 'xa-a', form: 'bm-01', period: '2026-08', due: '2026-09-15' };
 * const [entry] = overdueReports([owed], { dueDates: [due] }, '2026-09-20').entries;
 * [entry?.standing, entry?.days]; //=> ['not-sent', 5]
 * ```
 *
 * @category Organization
 */
export function overdueReports(
  obligations: readonly Obligation[],
  came: CameReports,
  date: CalendarDate,
): OverdueReports {
  requireShape(date, calendarDateSchema, 'date');
  return readable('The obligations or reports', () => listed(obligations, came, date));
}

import type { FilledForm, FormValue } from '#room/forms';
import type { Obligation, ReceivedReport, UnusableReport } from '#room/obligations';
import { submittedReports, type Submission } from '#room/workflow';
import type { FileOutcome, FileVerdict } from './file-outcome.js';
import { owedPeriods } from './owed-periods.js';

/** Why a report of a file cannot be used, as reminders say it. */
const reasons: { readonly [Verdict in FileVerdict]?: UnusableReport['reason'] } = {
  'wrong-unit': 'wrong-unit',
  'wrong-period': 'wrong-period',
  'wrong-version': 'wrong-form',
  'wrong-form': 'wrong-form',
  locked: 'unreadable',
  unreadable: 'unreadable',
};

const isBlank = (value: FormValue): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && 'state' in value && value.state === 'missing');

/** Whether nobody filled in a single cell. */
export const isEmptyForm = ({ rows }: FilledForm): boolean =>
  rows.every(({ cells }) => Object.values(cells).every(isBlank));

/** What came and counts, and what came without a figure. */
function ofForms({ filled, receivedOn }: FileOutcome) {
  const reports = filled.map((each) => {
    const { unit, form, period } = each;
    return { report: { unit, form, period, receivedOn }, isEmpty: isEmptyForm(each) };
  });
  return {
    received: reports.filter(({ isEmpty }) => !isEmpty).map(({ report }) => report),
    unusable: reports
      .filter(({ isEmpty }) => isEmpty)
      .map(({ report }) => ({ ...report, reason: 'empty' as const })),
  };
}

/** What was owed by whoever sent a file that cannot be used. */
function lostReports(
  { verdict, unit, receivedOn }: FileOutcome,
  expected: readonly Obligation[],
  form: string,
): readonly UnusableReport[] {
  const reason = reasons[verdict];
  if (reason === undefined || unit === undefined) return [];
  return owedPeriods(expected, form)
    .of(unit)
    .map((period) => ({ unit, form, period, receivedOn, reason }));
}

const keyOf = ({ unit, form, period }: Omit<ReceivedReport, 'receivedOn'>): string =>
  JSON.stringify([unit, form, period]);

const endOfTime = '9999-12-31';

/** What came of all that is owed: received, not to be used, and silent. */
export function reportsOf(
  outcomes: readonly FileOutcome[],
  asked: { readonly expected: readonly Obligation[]; readonly form: string },
  earlier: readonly Submission[],
) {
  const before = submittedReports(earlier, endOfTime);
  const own = outcomes.map(ofForms);
  const lost = outcomes.flatMap((each) => lostReports(each, asked.expected, asked.form));
  const received = [...before.received, ...own.flatMap((each) => each.received)];
  const unusable = [...before.unusable, ...own.flatMap((each) => each.unusable), ...lost];
  const heard = new Set([...received, ...unusable].map(keyOf));
  const silent = asked.expected.filter(
    ({ unit, form, period }) =>
      form === asked.form && !heard.has(keyOf({ unit, form, period: period.id })),
  );
  return { received, unusable, silent };
}

import { readable, type Finding } from '#room/findings';
import { addAll, deepFreeze } from '#room/kit';
import { periodOf } from '#room/time';
import { totalsOf } from '../checks/form-totals.js';
import { topRows } from '../checks/top-rows.js';
import type { FilledForm, FormRow } from '../filled/filled-form.js';
import { takenIn } from '../filled/forms-options.js';
import type { KnownForm } from '../filled/known-form.js';
import { periodReader } from '../filled/period-reader.js';
import type { ReadFilledForms } from '../filled/read-filled-forms.js';
import { requireFilledForms } from '../filled/require-filled.js';
import { formFinding } from '../findings.js';
import { reportDays, type ReportDays } from './report.js';
import { requireRollUpOptions, type RollUpOptions } from './roll-up-options.js';
import { rolledRows } from './rolled-rows.js';
import { rowSeries } from './row-series.js';
import { unitsWithin } from './units-within.js';

/** A filled form and the days that it tells. */
interface Dated {
  readonly form: FilledForm;
  readonly days: ReportDays;
}

/** The days of periods, each worked out once; undefined for what is none. */
function daysReader({ periods = {} }: RollUpOptions) {
  const read = periodReader(periods);
  const known = new Map<string, ReportDays | undefined>();
  return (id: string): ReportDays | undefined => {
    if (known.has(id)) return known.get(id);
    const period = read(id);
    const days = period.ok ? reportDays(period.value) : undefined;
    known.set(id, days);
    return days;
  };
}

/** The forms of each kind that lie within the days asked, and those that do not. */
function sorted(
  filled: readonly FilledForm[],
  forms: ReadonlyMap<string, KnownForm>,
  { asked, daysOf }: { asked: ReportDays; daysOf: (id: string) => ReportDays | undefined },
) {
  const within = new Map<string, Dated[]>();
  const findings: Finding[] = [];
  for (const form of filled) {
    const days = daysOf(form.period);
    const known = forms.get(form.form);
    if (known === undefined || days === undefined) continue;
    if (days.from < asked.from || asked.to < days.to) {
      const facts = { form: known.name, period: form.period };
      findings.push(
        formFinding('forms/outside-period', facts, { unit: form.unit, period: form.period }),
      );
      continue;
    }
    const list = within.get(form.form);
    if (list === undefined) within.set(form.form, [{ form, days }]);
    else list.push({ form, days });
  }
  return { within, findings };
}

/** Rows in the order asked, with blank ones for those that sent nothing. */
function inOrder(rows: readonly FormRow[], known: KnownForm, asked: readonly string[]) {
  const { rows: named } = known.form;
  const order = typeof named === 'string' ? asked : named.map(({ id }) => id);
  if (order.length === 0) return { rows, silent: [] };
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const listed = new Set(order);
  const all = order.map((key) => byKey.get(key) ?? { key, cells: known.blank });
  const others = rows.filter(({ key }) => !listed.has(key));
  return { rows: [...all, ...others], silent: asked.filter((key) => !byKey.has(key)) };
}

function rolledForm(
  known: KnownForm,
  sent: readonly Dated[],
  { options, asked }: { options: RollUpOptions; asked: ReportDays },
) {
  const { each = 'row', missing = 'partial', unit, period, rows: wanted = [], hierarchy } = options;
  const series = rowSeries(sent, known, each);
  const rolled = rolledRows(series, known, { asked, isStrict: missing === 'strict' });
  const { rows, silent } = inOrder(rolled.rows, known, wanted);
  const filled: FilledForm = { form: known.form.id, unit, period, rows };
  const tops = topRows(known.form, filled).map((at) => rows[at]?.cells ?? {});
  const nothing = silent.map((row) =>
    formFinding('forms/nothing-sent', { form: known.name, row }, { unit: row, period }),
  );
  const within = unitsWithin(
    rows.map(({ key }) => key),
    known,
    hierarchy,
  );
  return {
    value: deepFreeze({ ...filled, total: totalsOf(known, tops) }),
    findings: [...rolled.findings, ...nothing, ...within],
  };
}

/**
 * Puts many filled forms together into one of each kind: the periods of each row first, then the rows.
 *
 * Vietnamese: tổng hợp biểu từ nhiều đơn vị, nhiều kỳ.
 *
 * Each column has its own rule, `time`. `sum` adds periods. `last` takes the last period: what is
 * outstanding, or told from the beginning of the year on. `first` takes the first period: what
 * came from before. `carried` counts once what one period leaves to the next. Rates are worked
 * out anew. Where reports overlap, those are taken that together cover the most days, each day
 * once. What is missing is never zero: a sum has what is known, or nothing under `missing:
 * 'strict'`. Findings: `forms/outside-period`, `forms/sent-twice`, `forms/period-overlaps`,
 * `forms/days-missing`, `forms/nothing-sent`, `forms/figures-missing`, `forms/not-combined`,
 * `forms/unit-within`.
 *
 * @param filled - The filled forms, as {@link readFilledForms} gives them.
 * @param options - The forms, who sends what is put together, and for which period.
 * @returns One filled form of each kind that was sent, with its totals, and the findings.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` where the period asked is none,
 * `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { defineForm, rollUpForms } from 'danvan/forms';
 *
 * const columns = [
 *   { index: '1', heading: 'Đã giải quyết' },
 *   { index: '2', heading: 'Chưa giải quyết', time: 'last' as const },
 * ];
 * const forms = [defineForm({ id: 'letters', title: 'Đơn thư', columns })];
 * const sent = (period: string, done: number, left: number) => ({
 *   ...{ form: 'letters', unit: 'xa-a', period },
 *   rows: [{ key: 'xa-a', cells: { '1': done, '2': left } }],
 * });
 * const filled = [sent('2026-Q1', 3, 5), sent('2026-Q2', 4, 2)];
 * rollUpForms(filled, { forms, unit: 'tinh-a', period: '2026-H1' }).values[0]?.total; //=> { 1: 7, 2: 2 }
 * ```
 *
 * @category Forms
 */
export function rollUpForms(
  filled: readonly FilledForm[],
  options: RollUpOptions,
): ReadFilledForms {
  return readable('The forms', () => rolledUp(filled, requireRollUpOptions(options)));
}

function rolledUp(filled: readonly FilledForm[], options: RollUpOptions): ReadFilledForms {
  const { forms } = takenIn(options);
  const asked = reportDays(periodOf(options.period, options.periods));
  const daysOf = daysReader(options);
  const { within, findings } = sorted(requireFilledForms(filled, 'filled'), forms, {
    asked,
    daysOf,
  });
  const values: FilledForm[] = [];
  for (const [id, known] of forms) {
    const sent = within.get(id);
    if (sent === undefined) continue;
    const rolled = rolledForm(known, sent, { options, asked });
    values.push(rolled.value);
    addAll(findings, rolled.findings);
  }
  return deepFreeze({ values, findings });
}

import type { FormCheck, StatisticalForm } from 'danvan/forms';

type Cells = Readonly<Record<string, number>>;

interface Sent {
  readonly form: string;
  readonly unit: string;
  readonly period: string;
  readonly cells: Cells;
}

/** Whether two sides do not stand to each other as they should. */
function isBroken({ sign }: FormCheck, left: number, right: number): boolean {
  if (sign === '<=') return left > right;
  return sign === '>=' ? left < right : left !== right;
}

const sumOf = (
  terms: readonly { readonly column: string; readonly sign: number }[],
  cells: Cells,
) => {
  let sum = 0;
  for (const { column, sign } of terms) sum += (cells[column] ?? 0) * sign;
  return sum;
};

/** How many formulas and conditions one form breaks, with the others of its unit and quarter at hand. */
function slipsIn(
  form: StatisticalForm,
  { cells }: Sent,
  others: ReadonlyMap<string, Cells>,
): number {
  let slips = 0;
  for (const { index, formulas } of form.columns) {
    const found = cells[index];
    if (found === undefined || !Number.isSafeInteger(found) || found < 0) slips += 1000;
    for (const formula of formulas) {
      if (formula.kind === 'sum' && sumOf(formula.terms, cells) !== found) slips += 1;
    }
  }
  for (const check of form.checks) {
    const other = check.right.form === undefined ? cells : others.get(check.right.form);
    if (other === undefined) continue;
    if (isBroken(check, sumOf(check.left.terms, cells), sumOf(check.right.terms, other)))
      slips += 1;
  }
  return slips;
}

/** Columns that lead over the edge of quarters: less than what was left over. */
function carriedSlips(form: StatisticalForm, now: Cells, before: Cells): number {
  let slips = 0;
  for (const { index, time, done = '' } of form.columns) {
    if (time !== 'carried') continue;
    if ((now[index] ?? 0) < (before[index] ?? 0) - (before[done] ?? 0)) slips += 1;
  }
  return slips;
}

/** The year of one unit: what each column comes to over its quarters. */
function yearOf(form: StatisticalForm, quarters: readonly Cells[]): Record<string, number> {
  const year: Record<string, number> = {};
  const last = quarters.length - 1;
  for (const { index, time, done = '' } of form.columns) {
    let amount = time === 'last' || time === 'carried' ? (quarters[last]?.[index] ?? 0) : 0;
    for (let at = 0; at < quarters.length; at += 1) {
      if (time === 'sum') amount += quarters[at]?.[index] ?? 0;
      if (time === 'carried' && at < last) amount += quarters[at]?.[done] ?? 0;
    }
    year[index] = amount;
  }
  for (const { index, time, formulas } of form.columns) {
    const [first] = formulas;
    if (time === 'recompute' && first?.kind === 'sum') year[index] = sumOf(first.terms, year);
  }
  return year;
}

/** Reads, checks and sums up the forms of a country, as one would write it down for these six. */
export function formsByHand(text: string, forms: readonly StatisticalForm[]) {
  const sent: readonly Sent[] = JSON.parse(text);
  const byId = new Map(forms.map((form) => [form.id, form]));
  const byQuarter = new Map<string, Map<string, Cells>>();
  const bySeries = new Map<string, Map<string, Cells[]>>(forms.map(({ id }) => [id, new Map()]));
  for (const { form, unit, period, cells } of sent) {
    const key = `${unit} ${period}`;
    const codes = byQuarter.get(key) ?? new Map<string, Cells>();
    byQuarter.set(key, codes.set(byId.get(form)?.code ?? '', cells));
    const series = bySeries.get(form);
    series?.set(unit, [...(series.get(unit) ?? []), cells]);
  }
  let found = 0;
  for (const each of sent) {
    const form = byId.get(each.form);
    const others = byQuarter.get(`${each.unit} ${each.period}`) ?? new Map<string, Cells>();
    if (form !== undefined) found += slipsIn(form, each, others);
  }
  const totals = forms.map((form) => {
    const total: Record<string, number> = {};
    for (const quarters of bySeries.get(form.id)?.values() ?? []) {
      for (let at = 1; at < quarters.length; at += 1) {
        found += carriedSlips(form, quarters[at] ?? {}, quarters[at - 1] ?? {});
      }
      const year = yearOf(form, quarters);
      for (const { index } of form.columns) total[index] = (total[index] ?? 0) + (year[index] ?? 0);
    }
    return total['2'] ?? null;
  });
  return { found, totals };
}

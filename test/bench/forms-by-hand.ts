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

/** What is wrong in one form, with the others of its unit and quarter at hand. */
function slipsIn(
  form: StatisticalForm,
  { cells, unit, period }: Sent,
  { others, found }: { others: ReadonlyMap<string, Cells>; found: string[] },
): void {
  for (const { index, type, formulas } of form.columns) {
    const amount = cells[index] ?? NaN;
    const isWell = type === 'count' ? Number.isSafeInteger(amount) : Number.isFinite(amount);
    if (!isWell || amount < 0) found.push(`shape ${unit} ${period}`);
    for (const formula of formulas) {
      if (formula.kind === 'sum' && sumOf(formula.terms, cells) !== amount) {
        found.push(`forms/formula-differs ${unit} ${period}`);
      }
    }
  }
  for (const check of form.checks) {
    const other = check.right.form === undefined ? cells : others.get(check.right.form);
    if (other === undefined) continue;
    if (isBroken(check, sumOf(check.left.terms, cells), sumOf(check.right.terms, other))) {
      const code = check.severity === 'error' ? 'forms/check-broken' : 'forms/check-doubtful';
      found.push(`${code} ${unit} ${period}`);
    }
  }
}

/** Columns that lead over the edge of quarters: less than what was left over. */
function carriedSlips(
  form: StatisticalForm,
  [before, now]: readonly [Sent, Sent],
  found: string[],
) {
  for (const { index, time, done = '' } of form.columns) {
    if (time !== 'carried') continue;
    const left = (before.cells[index] ?? 0) - (before.cells[done] ?? 0);
    if ((now.cells[index] ?? 0) < left) {
      found.push(`forms/carried-too-small ${now.unit} ${now.period}`);
    }
  }
}

/** Figures hundreds of times above or below the lower middle one of their column. */
function scaleSlips(form: StatisticalForm, quarters: readonly Sent[], found: string[]): void {
  if (quarters.length < 4) return;
  for (const { index, type } of form.columns) {
    if (type !== 'count' && type !== 'number') continue;
    let [least, most] = [Infinity, 0];
    for (const { cells } of quarters) {
      const amount = cells[index] ?? 0;
      if (amount <= 0) continue;
      if (amount < least) least = amount;
      if (amount > most) most = amount;
    }
    if (most < 500 * least) continue;
    const sorted = quarters.map(({ cells }) => cells[index] ?? 0).filter((amount) => amount > 0);
    const usual = sorted.sort((a, b) => a - b)[(sorted.length - 1) >> 1] ?? 0;
    if (sorted.length < 4) continue;
    for (const { cells, unit, period } of quarters) {
      const amount = cells[index] ?? 0;
      if (amount > 0 && (amount >= 500 * usual || usual >= 500 * amount)) {
        found.push(`forms/amount-out-of-scale ${unit} ${period}`);
      }
    }
  }
}

/** The year of one unit: what each column comes to over its quarters. */
function yearOf(form: StatisticalForm, quarters: readonly Sent[]): Record<string, number> {
  const year: Record<string, number> = {};
  const last = quarters.length - 1;
  for (const { index, time, done = '' } of form.columns) {
    let amount = time === 'last' || time === 'carried' ? (quarters[last]?.cells[index] ?? 0) : 0;
    for (let at = 0; at < quarters.length; at += 1) {
      if (time === 'sum') amount += quarters[at]?.cells[index] ?? 0;
      if (time === 'carried' && at < last) amount += quarters[at]?.cells[done] ?? 0;
    }
    year[index] = amount;
  }
  for (const { index, time, formulas } of form.columns) {
    const [first] = formulas;
    if (time === 'recompute' && first?.kind === 'sum') year[index] = sumOf(first.terms, year);
  }
  return year;
}

/** Forms by unit and quarter, and by form and unit. */
function gathered(sent: readonly Sent[], byId: ReadonlyMap<string, StatisticalForm>) {
  const byQuarter = new Map<string, Map<string, Cells>>();
  const bySeries = new Map([...byId.keys()].map((id) => [id, new Map<string, Sent[]>()]));
  for (const each of sent) {
    const { form, unit, period, cells } = each;
    const key = `${unit} ${period}`;
    const codes = byQuarter.get(key);
    const code = byId.get(form)?.code ?? '';
    if (codes === undefined) byQuarter.set(key, new Map([[code, cells]]));
    else codes.set(code, cells);
    const series = bySeries.get(form)?.get(unit);
    if (series === undefined) bySeries.get(form)?.set(unit, [each]);
    else series.push(each);
  }
  return { byQuarter, bySeries };
}

/** Reads, checks and sums up the forms of a country, as one would write it down for these six. */
export function formsByHand(text: string, forms: readonly StatisticalForm[]) {
  const sent: readonly Sent[] = JSON.parse(text);
  const byId = new Map(forms.map((form) => [form.id, form]));
  const { byQuarter, bySeries } = gathered(sent, byId);
  const found: string[] = [];
  for (const each of sent) {
    const form = byId.get(each.form);
    const others = byQuarter.get(`${each.unit} ${each.period}`);
    if (form !== undefined && others !== undefined) slipsIn(form, each, { others, found });
  }
  const totals = forms.map((form) => {
    const total: Record<string, number | null> = {};
    for (const quarters of bySeries.get(form.id)?.values() ?? []) {
      for (let at = 1; at < quarters.length; at += 1) {
        const [before, now] = [quarters[at - 1], quarters[at]];
        if (before !== undefined && now !== undefined) carriedSlips(form, [before, now], found);
      }
      scaleSlips(form, quarters, found);
      const year = yearOf(form, quarters);
      for (const { index, time } of form.columns) {
        total[index] = time === 'forbid' ? null : (total[index] ?? 0) + (year[index] ?? 0);
      }
    }
    return total;
  });
  return { found, totals };
}

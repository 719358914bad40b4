import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import { addExactly } from '#room/text';
import type { FilledForm } from '../filled/filled-form.js';
import { amountOf } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import type { CheckPlan } from './check-plan.js';
import type { FormulaPlan } from './formula-plan.js';
import { keys, perhapsMeant } from './perhaps-meant.js';
import { amountsOf, rowName, unitOf } from './row-amounts.js';
import type { SentForms } from './sent-forms.js';
import { topRows } from './top-rows.js';

/** A filled form with all that it is held to. */
export interface CheckedForm {
  readonly known: KnownForm;
  readonly sent: FilledForm;
  readonly formulas: readonly FormulaPlan[];
  readonly checks: readonly CheckPlan[];
  readonly all: SentForms;
}

/** By how much each total is off what the rows come to. */
function totalsOff({ known, sent }: CheckedForm): readonly number[] {
  const { total } = sent;
  if (total === undefined) return [];
  const rows = topRows(known.form, sent);
  return known.form.columns.map(({ index, units }) => {
    if (units !== 'sum') return NaN;
    const parts = rows.map((at) => amountOf(sent.rows[at]?.cells[index]));
    return amountOf(total[index]) - (parts.some(Number.isNaN) ? NaN : addExactly(parts));
  });
}

/** The name of the sum that a finding is about. */
function keyOf({ code, path, params }: Finding): string | undefined {
  const column = String(path.at(-1) ?? '');
  const { formula, left, right, rightForm } = params;
  if (code === 'forms/formula-differs') return keys.formula(column, String(formula));
  if (code === 'forms/total-differs') return keys.total(column);
  if (code !== 'forms/check-broken' && code !== 'forms/check-doubtful') return undefined;
  return keys.check(String(left), String(right), typeof rightForm === 'string' ? rightForm : '');
}

/** The row of a finding; the row of totals has none. */
const rowAt = ({ path }: Finding): number | undefined => {
  const row = path[3];
  return path[2] === 'rows' && typeof row === 'number' ? row : undefined;
};

/** What a cell of a row is called, and the figure with which all sums hold. */
function perhapsIn(checked: CheckedForm, row: number, off: readonly number[]) {
  const { known, sent, formulas, checks, all } = checked;
  const { key = '', cells = {} } = sent.rows[row] ?? {};
  const { columns } = known.form;
  const amounts = amountsOf(cells, known);
  const other = (form: string) => all.amountsIn(sent, form, key);
  const meant = perhapsMeant({ formulas, checks, columns, amounts, other, totalsOff: off });
  if (meant === undefined) return undefined;
  const name = rowName(known.form, sent, row);
  const perhaps = {
    column: columns[meant.at]?.index ?? '',
    now: amounts[meant.at] ?? NaN,
    amount: meant.amount,
    ...(name === undefined ? { unit: unitOf(known.form, sent, row) } : { row: name }),
  };
  return { perhaps, row, keys: meant.keys };
}

/**
 * Adds to the findings of a form which one figure would make all sums of its row true, where there is
 * one: a digit that was typed wrong breaks two sums in the same way.
 */
export function withPerhaps(
  findings: readonly Finding[],
  checked: CheckedForm,
): readonly Finding[] {
  const off = totalsOff(checked);
  const rows = [...groupBy(findings, rowAt).keys()].filter((row) => row !== undefined);
  const meant = rows.flatMap((row) => perhapsIn(checked, row, off) ?? []);
  if (meant.length === 0) return findings;
  return findings.map((finding) => {
    const [key, row] = [keyOf(finding), rowAt(finding)];
    const [one, ...others] = meant.filter(
      (each) => key !== undefined && each.keys.has(key) && (row === undefined || row === each.row),
    );
    // A total that is off by two rows has no one figure that mends it.
    if (one === undefined || others.length > 0) return finding;
    return Object.freeze({ ...finding, params: { ...finding.params, perhaps: one.perhaps } });
  });
}

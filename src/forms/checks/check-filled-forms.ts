import type { Finding } from '#room/findings';
import { addAll } from '#room/kit';
import type { FormColumn } from '../definition/form-column.js';
import type { FilledForm } from '../filled/filled-form.js';
import { takenIn, type FormsOptions } from '../filled/forms-options.js';
import type { KnownForm } from '../filled/known-form.js';
import { requireFilledForms } from '../filled/require-filled.js';
import { checkFormulas } from './check-formulas.js';
import { checkOpenings, openingColumns } from './check-openings.js';
import { checkPlans, type CheckPlan } from './check-plan.js';
import { checkQualified } from './check-qualified.js';
import { checkRelations } from './check-relations.js';
import { checkScales } from './check-scales.js';
import { checkTotals } from './check-totals.js';
import { formulaPlans, type FormulaPlan } from './formula-plan.js';
import { fillAmounts } from './row-amounts.js';
import { hasQualified } from './row-bounds.js';
import { sentForms, type SentForms } from './sent-forms.js';
import { withPerhaps } from './with-perhaps.js';

/** All that a form is checked for, looked up once. */
interface FormPlan {
  readonly known: KnownForm;
  readonly formulas: readonly FormulaPlan[];
  readonly checks: readonly CheckPlan[];
  /** The columns that lead over the edge of periods. */
  readonly openings: readonly FormColumn[];
  /** The figures of the row at hand; one array for all rows. */
  readonly amounts: Float64Array;
}

const planOf = (known: KnownForm, all: readonly KnownForm[]): FormPlan => ({
  known,
  formulas: formulaPlans(known.form.columns),
  checks: checkPlans(known, all),
  openings: openingColumns(known.form.columns),
  amounts: new Float64Array(known.keys.length),
});

/** What is wrong within the rows of one form, and across the forms of its unit and period. */
function checkRows(
  sent: FilledForm,
  at: number,
  { plan, all }: { plan: FormPlan; all: SentForms },
) {
  const { known, formulas, checks, amounts } = plan;
  let findings: Finding[] | undefined;
  for (let row = 0; row < sent.rows.length; row += 1) {
    const { key = '', cells = {} } = sent.rows[row] ?? {};
    fillAmounts(amounts, cells, known.keys);
    const place = () => ({ known, sent, at, row });
    const ofFormulas = checkFormulas(formulas, amounts, place);
    const other = (form: string) => all.amountsIn(sent, form, key);
    const ofChecks = checkRelations(checks, { amounts, other }, place);
    const ofBounds = hasQualified(cells) ? checkQualified(cells, plan, place()) : [];
    if (ofFormulas.length === 0 && ofChecks.length === 0 && ofBounds.length === 0) continue;
    findings ??= [];
    addAll(findings, ofFormulas);
    addAll(findings, ofChecks);
    addAll(findings, ofBounds);
  }
  return findings;
}

/** What is wrong in one form. */
function checkOne(sent: FilledForm, at: number, context: { plan: FormPlan; all: SentForms }) {
  const { plan, all } = context;
  const { known } = plan;
  const findings = checkRows(sent, at, context) ?? [];
  const isSummed = sent.total !== undefined || typeof known.form.rows !== 'string';
  if (isSummed) addAll(findings, checkTotals({ known, sent, at }));
  const before = plan.openings.length > 0 ? all.before(sent) : undefined;
  const sums = findings.length === 0 ? findings : withPerhaps(findings, { ...plan, sent, all });
  if (before === undefined) return sums;
  const ofOpenings = checkOpenings({ known, sent, at }, before, plan.openings);
  return ofOpenings.length === 0 ? sums : [...sums, ...ofOpenings];
}

/**
 * Checks filled forms: within each, across the forms of one unit and period, and over the edge of
 * periods.
 *
 * Vietnamese: kiểm tra số liệu trong biểu, giữa các biểu, giữa các kỳ.
 *
 * Every printed formula and every condition of the guidance is checked. A missing figure is never
 * taken for zero. A formula with missing parts is broken only where the known parts exceed the
 * whole. A condition with a missing side is passed over. A figure such as “gần 134” is wrong only
 * where no number that it may mean would do. The other form of a condition is that of the same
 * unit, period and row. Findings name form, unit, period, row and column, with both figures:
 * `forms/formula-differs`, `forms/formula-exceeded`, `forms/check-broken`,
 * `forms/check-doubtful`, `forms/total-differs`, `forms/row-differs`, `forms/opening-differs`,
 * `forms/carried-too-small`, `forms/amount-out-of-scale`. Where one figure would make all broken
 * sums of a row true, their findings name it in `perhaps`.
 *
 * @param filled - The filled forms, as {@link readFilledForms} gives them.
 * @param options - The forms, and the calendars of their periods.
 * @returns The findings in the order of the forms; after them those of a figure of another scale than
 * the same row has in three other periods or more.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { checkFilledForms, defineForm } from 'danvan/forms';
 *
 * const columns = [
 *   { index: '1=2+3', heading: 'Tổng số' },
 *   { index: '2', heading: 'Nam' },
 *   { index: '3', heading: 'Nữ' },
 * ];
 * const forms = [defineForm({ id: 'members', title: 'Hội viên', columns })];
 * const rows = [{ key: 'xa-a', cells: { '1': 12, '2': 7, '3': 4 } }];
 * const sent = { form: 'members', unit: 'xa-a', period: '2026', rows };
 * checkFilledForms([sent], { forms })[0]?.params['difference']; //=> 1
 * ```
 *
 * @category Forms
 */
export function checkFilledForms(
  filled: readonly FilledForm[],
  options: FormsOptions,
): readonly Finding[] {
  const { forms, periods } = takenIn(options);
  const list = requireFilledForms(filled, 'filled');
  const all = sentForms(list, forms, periods);
  const known = [...forms.values()];
  const plans = new Map(known.map((form) => [form.form.id, planOf(form, known)]));
  const findings: Finding[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const sent = list[at];
    const plan = sent && plans.get(sent.form);
    if (sent !== undefined && plan !== undefined) {
      const found = checkOne(sent, at, { plan, all });
      if (found.length > 0) addAll(findings, found);
    }
  }
  addAll(
    findings,
    checkScales(list, (form) => forms.get(form)),
  );
  return Object.freeze(findings);
}

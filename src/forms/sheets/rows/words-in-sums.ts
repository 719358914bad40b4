import { formatNumber, formatQualified } from '#room/text';
import { partRows, topRows } from '../../checks/top-rows.js';
import type { FormColumn } from '../../definition/form-column.js';
import type { FilledForm, FormRow } from '../../filled/filled-form.js';
import { hasQualified } from '../../checks/row-bounds.js';
import { isQualified, type FormCells, type FormValue } from '../../filled/form-value.js';
import { sumOfValues, type SignedValue } from '../../filled/sum-of-values.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { SheetRow } from './sheet-row.js';

type TermsOf = (cells: FormCells, column: FormColumn) => readonly SignedValue[];

/** What a formula has added up, with the figures that it could not add: “gần 134” is no number there. */
function withWords(cells: FormCells, { figures }: SheetRow, termsOf: TermsOf): FormCells {
  const live = figures.filter(([, cell]) => cell.formula !== undefined);
  const worked = (known: FormCells, [column]: (typeof live)[number]): FormCells => {
    const terms = termsOf(known, column);
    const sum = terms.some(({ value }) => isQualified(value)) ? sumOfValues(terms) : undefined;
    return sum === undefined ? known : { ...known, [column.index]: sum };
  };
  // Sums of sums: each round settles at least one of those that can be settled.
  return live.reduce((known) => live.reduce(worked, known), cells);
}

/** A row with its own sums: 1=2+3. */
export function withWordsAcross(cells: FormCells, row: SheetRow): FormCells {
  if (!hasQualified(cells)) return cells;
  return withWords(cells, row, (known, { formulas }) => {
    const [first] = formulas;
    return first?.kind === 'sum'
      ? first.terms.map(({ column, sign }) => ({ value: known[column], sign }))
      : [];
  });
}

/** Rows of a form, and which of them add up to another one. */
export interface RowsBelow {
  readonly form: StatisticalForm;
  readonly rows: readonly FormRow[];
  /** The key of the row that is the sum of others; undefined of the row of totals. */
  readonly of: string | undefined;
}

/** A row that adds up other rows. */
export function withWordsBelow(cells: FormCells, row: SheetRow, below: RowsBelow): FormCells {
  const { form, rows, of } = below;
  if (!rows.some((each) => hasQualified(each.cells))) return cells;
  const sent: FilledForm = { form: form.id, unit: '', period: '', rows };
  const places = of === undefined ? topRows(form, sent) : (partRows(form, sent, of) ?? []);
  return withWords(cells, row, (_, { index, units }) =>
    units === 'sum' ? places.map((at) => ({ value: rows[at]?.cells[index], sign: 1 })) : [],
  );
}

/** A figure with its word as people write it. */
export const writtenOf = (value: FormValue | undefined): string =>
  isQualified(value)
    ? formatQualified(formatNumber(value.amount, { decimals: 9 }), value.qualifier)
    : typeof value === 'number'
      ? formatNumber(value, { decimals: 9 })
      : '';

import type { FilledForm, FormCells, StatisticalForm } from '#room/forms';
import { nameIn } from '#room/organization';
import { textCell, type TableCell, type TableRow } from '#room/report';
import { formCell } from './form-cell.js';
import { labelsOf } from './form-columns.js';
import type { FormContext } from './form-context.js';

/** What the columns in front say of a row. */
interface RowLabels {
  readonly number: string;
  readonly name: string;
  readonly code: string;
}

function namedRow({ rows }: StatisticalForm, key: string) {
  return typeof rows === 'string' ? undefined : rows.find(({ id }) => id === key);
}

function labelsOfRow(row: FilledForm['rows'][number], at: number, context: FormContext): RowLabels {
  const { form, unitName, locale } = context;
  const named = namedRow(form, row.key);
  const number = named?.code ?? String(at + 1);
  if (named !== undefined) {
    return { number, name: nameIn(named.name, locale.language), code: named.code ?? '' };
  }
  const name = form.rows === 'units' ? unitName(row.key) : (row.name ?? row.key);
  return { number, name, code: row.key };
}

function rowOf(
  labels: RowLabels,
  { cells, role }: { readonly cells: FormCells; readonly role: TableRow['role'] },
  context: FormContext,
): TableRow {
  const front = labelsOf(context).map(({ key, holds }): [string, TableCell] => [
    key,
    textCell(labels[holds]),
  ]);
  const figures = context.form.columns.map((column): [string, TableCell] => [
    column.index,
    formCell(cells[column.index], column),
  ]);
  return { role, cells: Object.fromEntries([...front, ...figures]) };
}

/** The rows of a printed form without its totals. */
export const dataRows = (context: FormContext): readonly TableRow[] =>
  context.filled.rows.map((row, at) => {
    const hasParts = namedRow(context.form, row.key)?.parts !== undefined;
    const role = hasParts ? 'group' : 'data';
    return rowOf(labelsOfRow(row, at, context), { cells: row.cells, role }, context);
  });

/** The row of totals; columns that do not add stay blank. */
export function totalRow(context: FormContext, total: FormCells): TableRow {
  const { form, locale } = context;
  const name =
    form.totalName === undefined
      ? locale.labels.formTotal
      : nameIn(form.totalName, locale.language);
  const row = rowOf({ number: '', name, code: '' }, { cells: total, role: 'total' }, context);
  const blank = form.columns.filter(
    ({ index, units }) => units === 'forbid' && (total[index] ?? null) === null,
  );
  const cells = Object.fromEntries(blank.map(({ index }) => [index, textCell('')]));
  return { ...row, cells: { ...row.cells, ...cells } };
}

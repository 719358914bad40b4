import { evenDecimals, type TableBlock, type TableRow } from '#room/report';
import { nameIn } from '#room/organization';
import { formColumns, formIndex, labelsOf } from './form-columns.js';
import type { FormContext } from './form-context.js';
import { columnFormula, rowFormula, withLiveFormulas } from './form-formulas.js';
import { dataRows, totalRow } from './form-rows.js';

/** The places of the rows that add up to a named row; none where there are none. */
function partsOf({ form, filled }: FormContext, at: number): readonly number[] {
  const { rows: named } = form;
  const key = filled.rows[at]?.key;
  const parts = typeof named === 'string' ? [] : (named.find(({ id }) => id === key)?.parts ?? []);
  return parts.map((part) => filled.rows.findIndex((row) => row.key === part));
}

/** The rows that add up to the total: all but those that are parts of others. */
function topPlaces({ form, filled }: FormContext): readonly number[] {
  const { rows: named } = form;
  const parts = new Set(
    typeof named === 'string' ? [] : named.flatMap(({ parts: below = [] }) => below),
  );
  return filled.rows.flatMap(({ key }, at) => (parts.has(key) ? [] : [at]));
}

/** All rows with their live formulas; figures that a formula does not give have none. */
function liveRows(context: FormContext, rows: readonly TableRow[], totalAt: number | undefined) {
  const { form } = context;
  const offset = totalAt === 0 ? 1 : 0;
  const byIndex = new Map(form.columns.map((column) => [column.index, column]));
  return rows.map((row, at) =>
    withLiveFormulas(row, (index) => {
      const column = byIndex.get(index);
      if (column === undefined) return undefined;
      const below = at === totalAt ? topPlaces(context) : partsOf(context, at - offset);
      const places = below.map((place) => place + offset);
      const down =
        column.units === 'sum'
          ? columnFormula(rows, { row: at, column: index }, places)
          : undefined;
      return down ?? rowFormula(rows, column, at);
    }),
  );
}

/** The table of a form as it is printed: nested headings, the row of indexes, totals on their side. */
export function formTable(context: FormContext): TableBlock {
  const { form, total, locale } = context;
  const data = dataRows(context);
  const totals = total === undefined ? [] : [totalRow(context, total)];
  const isTop = form.totals === 'top';
  const rows = isTop ? [...totals, ...data] : [...data, ...totals];
  const totalAt = totals.length === 0 ? undefined : isTop ? 0 : data.length;
  return {
    kind: 'table',
    ...(form.unitLine !== undefined && { unitLine: nameIn(form.unitLine, locale.language) }),
    columns: formColumns(context),
    labels: labelsOf(context).map(({ key }) => key),
    index: formIndex(context),
    rows: evenDecimals(liveRows(context, rows, totalAt), ({ column }) => column),
  };
}

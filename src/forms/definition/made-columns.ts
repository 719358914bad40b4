import { below, type Finding } from '#room/findings';
import { moneyScale } from '#room/text';
import type * as z from 'zod/mini';
import { formFinding } from '../findings.js';
import { columnsOf, type FormFormula } from '../index-row/index-cell.js';
import { parseIndexCell } from '../index-row/parse-index-cell.js';
import type { columnSchema } from './column-schema.js';
import type { FormColumn } from './form-column.js';

type Given = z.output<typeof columnSchema>;

/** A column, and what its index is short of. */
interface MadeColumn {
  readonly column?: FormColumn;
  readonly findings: readonly Finding[];
}

const decimalsOf: Readonly<Record<Given['type'], number>> = {
  count: 0,
  number: 3,
  percent: 2,
  text: 0,
  date: 0,
};

const isFigure = ({ type }: Pick<Given, 'type'>): boolean => type !== 'text' && type !== 'date';

/** How a column is combined where it does not say so itself. */
function usualTime(given: Given, formulas: readonly FormFormula[]): FormColumn['time'] {
  if (!isFigure(given)) return 'forbid';
  if (given.opens !== undefined) return 'first';
  const [first] = formulas;
  if (first?.kind === 'quotient') return 'recompute';
  return given.type === 'percent' ? 'forbid' : 'sum';
}

function usualUnits(given: Given, time: FormColumn['time']): FormColumn['units'] {
  if (!isFigure(given)) return 'forbid';
  if (given.type === 'percent') return time === 'recompute' ? 'recompute' : 'forbid';
  return 'sum';
}

function withoutMisprint(given: Given, formulas: readonly FormFormula[]) {
  const { misprint } = given;
  if (misprint === undefined) return { obeyed: formulas, findings: [] };
  const formula = misprint.formula.replaceAll(/\s/g, '');
  const obeyed = formulas.filter(({ text }) => text !== formula);
  const facts = { column: given.index, formula };
  const findings =
    obeyed.length < formulas.length
      ? []
      : [formFinding('forms/formula-not-printed', facts, { path: ['misprint', 'formula'] })];
  return { obeyed, findings };
}

/** One column with its index taken apart and all that it leaves out filled in. */
function madeColumn(given: Given): MadeColumn {
  const cell = parseIndexCell(given.index);
  if (!cell.ok) return { findings: below(cell.findings, 'index') };
  const { kind, index, printed, formulas } = cell.value;
  if (kind === 'label') {
    const facts = { text: given.index, part: index };
    return { findings: [formFinding('forms/index-unreadable', facts, { path: ['index'] })] };
  }
  const { obeyed, findings } = withoutMisprint(given, formulas);
  const { time = usualTime(given, obeyed), decimals = decimalsOf[given.type] } = given;
  const { units = usualUnits(given, time) } = given;
  const { scale = moneyScale(given.unit?.vi ?? '') ?? 1 } = given;
  return {
    column: { ...given, index, printed, decimals, scale, time, units, formulas: obeyed },
    findings,
  };
}

/**
 * A total of columns that are not all added over periods is worked out anew; so is one of such a
 * total.
 */
function withTotals(
  columns: readonly FormColumn[],
  given: readonly Given[],
): readonly FormColumn[] {
  const unasked = new Set(given.flatMap(({ time }, at) => (time === undefined ? [at] : [])));
  let settled = columns;
  for (let round = 0; round < columns.length; round += 1) {
    const added = new Set(settled.flatMap(({ time, index }) => (time === 'sum' ? [index] : [])));
    const next = settled.map((column, at): FormColumn => {
      const [first] = column.formulas;
      if (first === undefined || column.time !== 'sum' || !unasked.has(at)) return column;
      const isSum = columnsOf(first).every((index) => added.has(index));
      return isSum ? column : { ...column, time: 'recompute' };
    });
    if (next.every((column, at) => column === settled[at])) break;
    settled = next;
  }
  return settled;
}

/** The columns of a form, each with what is wrong with its index. */
export function madeColumns(given: readonly Given[]) {
  const made = given.map(madeColumn);
  const findings = made.flatMap((each, at) => below(each.findings, 'columns', at));
  const columns = made.flatMap(({ column }) => column ?? []);
  return {
    columns: columns.length === given.length ? withTotals(columns, given) : columns,
    findings,
  };
}

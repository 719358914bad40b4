import type { FormColumn, FormFormula } from '#room/forms';
import type { CellFormula, CellReference, NumberCell, TableCell, TableRow } from '#room/report';
import { addExactly, divideExactly, multiplyExactly } from '#room/text';

type Rows = readonly TableRow[];

const numberAt = (rows: Rows, { row, column }: CellReference): NumberCell | undefined => {
  const cell = rows[row]?.cells[column];
  return cell?.kind === 'number' ? cell : undefined;
};

/** The exact sum of single cells; undefined where one of them is no figure. */
function sumAt(rows: Rows, plus: readonly CellReference[], minus: readonly CellReference[]) {
  const added = plus.map((at) => numberAt(rows, at)?.amount);
  const taken = minus.map((at) => numberAt(rows, at)?.amount);
  const amounts = [...added, ...taken.map((amount) => (amount === undefined ? amount : -amount))];
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? addExactly(known) : undefined;
}

/** Single cells as a formula, where they come to the amount. */
function addition(
  rows: Rows,
  cells: readonly (CellReference & { readonly sign: 1 | -1 })[],
  amount: number,
): CellFormula | undefined {
  const at = (wanted: 1 | -1): readonly CellReference[] =>
    cells.filter(({ sign }) => sign === wanted).map(({ row, column }) => ({ row, column }));
  const [plus, minus] = [at(1), at(-1)];
  if (sumAt(rows, plus, minus) !== amount) return undefined;
  return { op: 'add', plus, ...(minus.length > 0 && { minus }) };
}

function quotient(
  rows: Rows,
  formula: Extract<FormFormula, { readonly kind: 'quotient' }>,
  { row, amount }: { readonly row: number; readonly amount: number },
): CellFormula | undefined {
  const numerator = { row, column: formula.numerator };
  const denominator = { row, column: formula.denominator };
  const [above, below] = [numberAt(rows, numerator)?.amount, numberAt(rows, denominator)?.amount];
  if (above === undefined || below === undefined || below === 0) return undefined;
  const { factor } = formula;
  const rate = divideExactly(multiplyExactly(above, factor), below);
  return Math.abs(rate - amount) < 1e-9
    ? { op: 'quotient', numerator, denominator, factor }
    : undefined;
}

/** How a figure follows from others of its row, by the first printed formula that gives it. */
export function rowFormula(rows: Rows, { index, formulas }: FormColumn, row: number) {
  const amount = numberAt(rows, { row, column: index })?.amount;
  if (amount === undefined) return undefined;
  for (const formula of formulas) {
    const found =
      formula.kind === 'sum'
        ? addition(
            rows,
            formula.terms.map(({ column, sign }) => ({ row, column, sign })),
            amount,
          )
        : quotient(rows, formula, { row, amount });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How a figure adds up those of other rows in its column: a run of them, or single ones. */
export function columnFormula(rows: Rows, at: CellReference, from: readonly number[]) {
  const amount = numberAt(rows, at)?.amount;
  const [first = -1] = from;
  const last = from.at(-1) ?? -1;
  if (amount === undefined || from.length === 0) return undefined;
  const { column } = at;
  const cells = from.map((row) => ({ row, column, sign: 1 }) as const);
  const single = addition(rows, cells, amount);
  const isRun = from.length > 1 && last - first === from.length - 1;
  if (single === undefined || !isRun) return single;
  return { op: 'sum', from: { row: first, column }, to: { row: last, column } } as const;
}

/** A row with formulas put to its figures. */
export const withLiveFormulas = (
  { role, cells }: TableRow,
  formulaOf: (column: string) => CellFormula | undefined,
): TableRow => ({
  role,
  cells: Object.fromEntries(
    Object.entries(cells).map(([column, cell]): readonly [string, TableCell] => {
      if (cell.kind !== 'number') return [column, cell];
      const formula = formulaOf(column);
      return [column, formula === undefined ? cell : { ...cell, formula }];
    }),
  ),
});

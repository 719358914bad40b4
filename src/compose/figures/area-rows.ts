import { textCell, type CellFormula, type TableRow } from '#room/report';
import { toRoman } from '#room/text';
import { areaRuns } from './area-of.js';
import type { ReviewContext } from '../review/review-context.js';

/** So few indicators are found without headings. */
export const fewIndicators = 12;

function movedFormula(formula: CellFormula, moved: (row: number) => number): CellFormula {
  const to = <At extends { readonly row: number }>(at: At): At => ({ ...at, row: moved(at.row) });
  switch (formula.op) {
    case 'sum':
      return { ...formula, from: to(formula.from), to: to(formula.to) };
    case 'add': {
      const { plus, minus } = formula;
      return { ...formula, plus: plus.map(to), ...(minus && { minus: minus.map(to) }) };
    }
    case 'difference':
      return { ...formula, minuend: to(formula.minuend), subtrahend: to(formula.subtrahend) };
    case 'quotient':
      return {
        ...formula,
        numerator: to(formula.numerator),
        denominator: to(formula.denominator),
      };
  }
}

const movedRow = ({ role, cells }: TableRow, moved: (row: number) => number): TableRow => ({
  role,
  cells: Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      cell.kind === 'number' && cell.formula !== undefined
        ? { ...cell, formula: movedFormula(cell.formula, moved) }
        : cell,
    ]),
  ),
});

/** Rows of indicators under the names of their areas, where there are many and all have a name. */
export function withAreaRows(
  rows: readonly TableRow[],
  context: ReviewContext,
): readonly TableRow[] {
  const runs = areaRuns(context.table.indicators, context);
  const isNamed = runs.every(({ name }) => name !== undefined);
  if (rows.length <= fewIndicators || runs.length < 2 || !isNamed) return rows;
  const moved = (row: number): number => row + runs.filter(({ from }) => from <= row).length;
  return runs.flatMap(({ from, name = '' }, at) => [
    {
      role: 'group',
      cells: { number: textCell(toRoman(at + 1)), indicator: textCell(name) },
    } as const,
    ...rows.slice(from, runs[at + 1]?.from).map((row) => movedRow(row, moved)),
  ]);
}

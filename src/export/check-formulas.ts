import type { TableBlock, CellFormula, CellReference } from '#room/report';
import { refuse, type DocumentPath } from './refuse.js';

function checkReference(table: TableBlock, to: CellReference, path: DocumentPath): void {
  const cells = table.rows[to.row]?.cells ?? {};
  const cell = Object.hasOwn(cells, to.column) ? cells[to.column] : undefined;
  const place = `row ${to.row}, column ${to.column}`;
  if (cell === undefined) refuse(path, `points to ${place}, where there is no cell`);
  if (cell.kind === 'text') refuse(path, `points to ${place}, which holds words`);
}

function referencesOf(formula: CellFormula): readonly CellReference[] {
  switch (formula.op) {
    case 'sum':
      return [formula.from, formula.to];
    case 'add':
      return [...formula.plus, ...(formula.minus ?? [])];
    case 'difference':
      return [formula.minuend, formula.subtrahend];
    case 'quotient':
      return [formula.numerator, formula.denominator];
  }
}

function coversItself(formula: CellFormula, at: CellReference): boolean {
  if (formula.op !== 'sum') {
    return referencesOf(formula).some(({ row, column }) => row === at.row && column === at.column);
  }
  const { from, to } = formula;
  return from.column === at.column && from.row <= at.row && at.row <= to.row;
}

function problemOf(formula: CellFormula, at: CellReference): string | undefined {
  if (coversItself(formula, at)) return 'points to its own cell';
  if (formula.op !== 'sum') return undefined;
  const { from, to } = formula;
  if (from.column !== to.column) return 'adds up cells of two columns';
  return from.row > to.row ? 'runs from a lower row up to a higher one' : undefined;
}

/** Refuses a formula that a spreadsheet could not work out: no such cell, words, or itself. */
export function checkFormulas(table: TableBlock, path: DocumentPath): void {
  table.rows.forEach(({ cells }, row) => {
    for (const column in cells) {
      const cell = cells[column];
      const formula = cell?.kind === 'number' ? cell.formula : undefined;
      if (formula === undefined) continue;
      const where = [...path, 'rows', row, 'cells', column, 'formula'];
      for (const to of referencesOf(formula)) checkReference(table, to, where);
      const problem = problemOf(formula, { row, column });
      if (problem !== undefined) refuse(where, problem);
    }
  });
}

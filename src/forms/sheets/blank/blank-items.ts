import type { CellData } from '#room/export';
import { figureCell } from './figure-cell.js';
import { rowFormula } from './sheet-formulas.js';
import type { SheetFrame } from './sheet-frame.js';

/** Rows of a form of things that happened that are still to be filled in. */
export function blankItems(
  frame: SheetFrame,
  { first, from, count }: { readonly first: number; readonly from: number; readonly count: number },
): readonly CellData[] {
  const { form, labels, words, columnOf } = frame;
  return Array.from({ length: count }, (_, nth) => from + nth).flatMap((at) => {
    const row = first + at;
    const front = labels.map(({ holds }, column): CellData =>
      holds === 'number'
        ? { row, column: column + 1, value: at + 1, role: 'label' }
        : { row, column: column + 1, value: null, role: 'input', input: { kind: 'any' } },
    );
    const figures = form.columns.map((column) => {
      const [own] = column.formulas;
      const formula = own && rowFormula(own, row, columnOf);
      const place = { row, column: columnOf(column.index), formula };
      const cell = figureCell(null, column, { place, words });
      return formula === undefined ? cell : { ...cell, value: '' };
    });
    return [...front, ...figures];
  });
}

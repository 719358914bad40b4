import { sheetFinding, type CellData } from '#room/export';
import { cellAddress } from '../../table/cell-address.js';
import type { SheetContext } from './sheet-context.js';

/** Watches for formulas without a result: the file was written by a program that works nothing out. */
export function unworkedFormulas({
  log,
  name,
  isHidden = false,
}: Pick<SheetContext, 'log' | 'name' | 'isHidden'>) {
  let first: CellData | undefined;
  let count = 0;
  return {
    /** Looks at a cell with a formula. */
    look: (cell: CellData): void => {
      if (cell.value !== null || cell.error !== undefined) return;
      first ??= cell;
      count += 1;
    },
    /** Tells of the first one, and how many there are. */
    tell: (): void => {
      if (first === undefined || isHidden) return;
      const { row, column, formula = '' } = first;
      const cell = { sheet: name, address: cellAddress(row, column) };
      const facts = { formula: formula.slice(0, 200), count };
      log.add('sheets/no-result', () => sheetFinding('sheets/no-result', facts, { cell }));
    },
  };
}

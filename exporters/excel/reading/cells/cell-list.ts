import { sheetFinding, type CellData } from '#room/export';
import { cellAddress } from '../../table/cell-address.js';
import { buildCell } from './build-cell.js';
import type { GatheredCell } from './cell-events.js';
import { columnOf, rowOf, type Place } from './cell-place.js';
import { sharedFormulas } from './shared-formulas.js';
import type { SheetContext } from './sheet-context.js';
import { unworkedFormulas } from './unworked-formulas.js';

/** The cells of a sheet that hold something, as they come. */
export interface CellList {
  readonly cells: readonly CellData[];
  /** Takes one more. */
  readonly add: (found: GatheredCell, place: Place) => void;
  /** Tells what can only be told of the whole sheet. */
  readonly end: () => void;
}

function tellLost({ log, name }: SheetContext, place: Place): void {
  const cell = { sheet: name, address: cellAddress(rowOf(place), columnOf(place)) };
  log.add('sheets/formula-lost', () => sheetFinding('sheets/formula-lost', {}, { cell }));
}

/** LibreOffice writes a truth value as a formula that gives it. */
const isTruth = ({ type, formula }: GatheredCell): boolean =>
  type === 'b' && formula !== undefined && /^(TRUE|FALSE)\(\)$/u.test(formula.text);

/** An empty list. */
export function cellList(context: SheetContext): CellList {
  const cells: CellData[] = [];
  const formulaOf = sharedFormulas(context);
  const unworked = unworkedFormulas(context);
  return {
    cells,
    add: (found, place) => {
      const raw = isTruth(found) ? undefined : found.formula;
      const formula = raw && formulaOf(raw, place);
      if (raw !== undefined && formula === undefined) tellLost(context, place);
      const cell = buildCell(found, { place, formula }, context);
      if (cell === undefined) return;
      cells.push(cell);
      if (formula !== undefined) unworked.look(cell);
    },
    end: unworked.tell,
  };
}

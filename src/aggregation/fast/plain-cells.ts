import type { Cell } from '../cell.js';
import { isBottom } from '../choice/place-tree.js';
import { aboveCell, aboveCells } from './above-cells.js';
import { bottomCells } from './bottom-cells.js';
import type { CellsAsked } from './cells-asked.js';
import type { PlainFigure } from './plain-figures.js';

/** The lowest place that is asked alone; undefined where units are asked that others add up to. */
function lowestOf({ scope }: PlainFigure, { roots }: CellsAsked): number | undefined {
  const [root, ...others] = roots;
  const isOne = root !== undefined && others.length === 0;
  return isOne && isBottom(scope.store.tree, root) ? root : undefined;
}

/** The cells of a plain figure of some units, one for each period, frozen. */
export function plainCells(figure: PlainFigure, asked: CellsAsked): readonly Cell[] {
  const lowest = lowestOf(figure, asked);
  return lowest === undefined ? aboveCells(figure, asked) : bottomCells(figure, lowest, asked);
}

/** The cell of one of the periods, by its place. */
export function plainCellAt(figure: PlainFigure, asked: CellsAsked, at: number): Cell | undefined {
  const lowest = lowestOf(figure, asked);
  if (lowest !== undefined) return bottomCells(figure, lowest, asked)[at];
  const { period } = figure.scope.periods[at] ?? {};
  return period && aboveCell(figure, asked, { period, at });
}

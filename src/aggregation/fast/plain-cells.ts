import type { Cell } from '../cell.js';
import { isBottom } from '../choice/place-tree.js';
import { aboveCells } from './above-cells.js';
import { bottomCells } from './bottom-cells.js';
import type { CellsAsked } from './cells-asked.js';
import type { PlainFigure } from './plain-figures.js';

/** The cells of a plain figure of some units, one for each period, frozen. */
export function plainCells(figure: PlainFigure, asked: CellsAsked): readonly Cell[] {
  const [root, ...others] = asked.roots;
  const isLowest =
    root !== undefined && others.length === 0 && isBottom(figure.scope.store.tree, root);
  return isLowest ? bottomCells(figure, root, asked) : aboveCells(figure, asked);
}

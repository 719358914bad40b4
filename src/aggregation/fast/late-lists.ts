import type { Cell } from '../cell.js';
import { emptyList } from './lists.js';

/** The lists of a cell, which may hold thousands. */
export type Lists = Pick<Cell, 'silent' | 'partial' | 'contributors' | 'excluded'>;

// How the lists of each cell are made; it goes when the cell goes.
const makers = new WeakMap<object, () => Lists>();

const late = <Name extends keyof Lists>(name: Name) => ({
  enumerable: true,
  get(this: object): readonly unknown[] {
    return makers.get(this)?.()[name] ?? emptyList;
  },
});

// The same four getters for all cells: getters of its own cost a cell ten times as much.
const getters = Object.freeze({
  silent: late('silent'),
  partial: late('partial'),
  contributors: late('contributors'),
  excluded: late('excluded'),
});

const hasLists = (cell: Omit<Cell, keyof Lists>): cell is Cell => 'excluded' in cell;

/** Gives a cell its lists, which are made when one of them is first looked at; freezes it. */
export function withLateLists(cell: Omit<Cell, keyof Lists>, make: () => Lists): Cell {
  makers.set(cell, make);
  Object.freeze(Object.defineProperties(cell, getters));
  if (!hasLists(cell)) throw new TypeError('The cell got no lists.');
  return cell;
}

import type { Cell } from '../cell.js';
import type { Comparison } from '../comparison.js';

/** A comparison of which nothing may be said. */
const hiddenBase = ({ period, coverage }: Comparison): Comparison =>
  Object.freeze({
    period,
    coverage,
    amount: null,
    difference: null,
    percentChange: null,
    differenceBounds: null,
    reason: 'small-count' as const,
  });

/** A cell without what it would give back of its amount. */
export function hiddenCell(cell: Cell): Cell {
  const { qualifier: _, precision: __, terms: ___, base, plan, ...shown } = cell;
  return Object.freeze({
    ...shown,
    state: 'withheld',
    amount: null,
    from: null,
    to: null,
    bounds: null,
    reason: 'small-count',
    contributors: Object.freeze([]),
    excluded: Object.freeze([]),
    ...(base !== undefined && { base: hiddenBase(base) }),
    ...(plan !== undefined && { plan: Object.freeze({ ...plan, percent: null }) }),
  });
}

/** A cell that is shown, without a comparison with one that is not. */
export const withoutBase = (cell: Cell): Cell =>
  cell.base === undefined ? cell : Object.freeze({ ...cell, base: hiddenBase(cell.base) });

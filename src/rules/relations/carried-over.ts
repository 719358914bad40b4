import { addQuantities, quantityAt, type Quantity } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import type { Figures } from '../sent/figures.js';
import { finderOf, findingRows, type FindRow } from '../sent/finder.js';
import { termFinder } from './term-finder.js';

/** A figure, with what was carried over where anybody said how much that is. */
export interface WithCarriedOver {
  readonly quantity: Quantity;
  /** What was carried over, as findings name it. */
  readonly facts: { readonly carriedOver?: number };
}

/** Finds what the report before had left, where the catalogue says that it is what was carried over. */
function leftBefore(figures: Figures, code: string): readonly ((unit: number) => FindRow)[] {
  const { holds = [] } = figures.indicators[figures.indicatorPlaces.get(code) ?? -1] ?? {};
  return holds.flatMap(({ is, sumOf: [term, ...others] = [] }) => {
    if (is !== 'equal' || others.length > 0 || term === undefined || 'number' in term) return [];
    return term.report === 'before' && term.times === 1 ? [termFinder(figures, term)] : [];
  });
}

/**
 * Adds to a figure what was carried over: as the same report says it, else as the report before
 * ended. A figure as it stands where nobody says.
 */
export function carriedOverOf(
  figures: Figures,
  { carriedOver }: Indicator,
): (row: number) => WithCarriedOver {
  const plain = (row: number) => ({ quantity: quantityAt(figures, row), facts: {} });
  if (carriedOver === undefined) return plain;
  const find = findingRows(figures, [
    finderOf(figures, carriedOver),
    ...leftBefore(figures, carriedOver),
  ]);
  return (row) => {
    const found = find(row);
    if (found < 0) return plain(row);
    const over = quantityAt(figures, found);
    return {
      quantity: addQuantities([quantityAt(figures, row), over]),
      facts: { carriedOver: over.amount ?? over.to },
    };
  };
}

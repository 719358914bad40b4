import { isKnown, isNothing, type Figure } from './known-figure.js';

/** How large a figure is, by what is known of it. */
export const sizeOf = ({ cell: { amount, from, to } }: Pick<Figure, 'cell'>): number =>
  amount ?? from ?? to ?? 0;

/** The figures that are something, the largest first; equal ones stay in their order. */
export const largestFirst = <Item extends Pick<Figure, 'cell'>>(
  figures: readonly Item[],
): readonly Item[] =>
  figures
    .filter(({ cell }) => isKnown(cell) && !isNothing(cell))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));

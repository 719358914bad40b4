import { addExactly } from '#room/text';
import type { NamedCount } from './part-checks.js';
import { boundsOf, type CountBounds } from './stated-count.js';

/** Between what a sum can be; a count that is not known is nothing where it is among `none`. */
export function sumBounds(counts: readonly NamedCount[], none: readonly string[]): CountBounds {
  const bounds = counts.map(([name, stated]) => {
    if (stated !== undefined) return boundsOf(stated);
    return { from: 0, to: none.includes(name) ? 0 : Infinity, isAbove: false, isBelow: false };
  });
  const isOpen = bounds.some(({ to }) => to === Infinity);
  return {
    from: addExactly(bounds.map(({ from }) => from)),
    to: isOpen ? Infinity : addExactly(bounds.map(({ to }) => to)),
    isAbove: bounds.some(({ isAbove }) => isAbove === true),
    isBelow: bounds.some(({ isBelow }) => isBelow === true),
  };
}

const plainAmount = ([, stated]: NamedCount): number =>
  typeof stated === 'object' ? (stated.amount ?? 0) : (stated ?? 0);

/** The names of the counts that are known, and their numbers added; for sentences. */
export const knownCounts = (counts: readonly NamedCount[]) => ({
  names: counts.flatMap(([name, stated]) => (stated === undefined ? [] : [name])),
  sum: addExactly(counts.map(plainAmount)),
});

import type { Cell } from '../cell.js';

/** The same list wherever there is nothing. */
export const emptyList: readonly never[] = Object.freeze([]);

/** Positions, ascending; frozen in place, for they were made for one cell. */
export function positionsOf(positions: number[] | undefined): Cell['contributors'] {
  if (positions === undefined || positions.length === 0) return emptyList;
  for (let at = 1; at < positions.length; at += 1) {
    if ((positions[at] ?? 0) < (positions[at - 1] ?? 0)) {
      positions.sort((a, b) => a - b);
      break;
    }
  }
  return Object.freeze(positions);
}

/** What was not counted, by position; frozen all the way down. */
export function excludedOf(excluded: Cell['excluded'] | undefined): Cell['excluded'] {
  if (excluded === undefined || excluded.length === 0) return emptyList;
  const sorted = excluded.toSorted((a, b) => a.position - b.position);
  for (const one of sorted) Object.freeze(one);
  return Object.freeze(sorted);
}

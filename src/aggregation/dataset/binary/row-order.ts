import type { RejectedObservation } from '../dataset.js';

/** Gives, one after the other, the positions that the rejected leave to the rows that count. */
export function freePositions(
  rejected: readonly Pick<RejectedObservation, 'position'>[],
): () => number {
  const taken = new Set(rejected.map(({ position }) => position));
  let next = 0;
  return () => {
    while (taken.has(next)) next += 1;
    next += 1;
    return next - 1;
  };
}

/** Whether positions are what {@link freePositions} gives, so that they need not be written. */
export function isInOrder(
  positions: Int32Array,
  rejected: readonly Pick<RejectedObservation, 'position'>[],
): boolean {
  const nextFree = freePositions(rejected);
  return positions.every((position) => position === nextFree());
}

import type { Lifecycle, LifecycleMove } from './lifecycle.js';

/**
 * The moves that lead on from a state.
 *
 * Vietnamese: các bước được phép.
 *
 * @param lifecycle - The lifecycle.
 * @param state - The id of a state.
 * @param role - Who moves. Without it the moves of every role are given.
 * @returns The moves in the order of the lifecycle; none from a state that it does not have.
 *
 * @example
 * ```ts
 * import { allowedMoves } from 'danvan/documents';
 * import { modelLifecycle } from 'danvan/vietnam';
 *
 * allowedMoves(modelLifecycle, 'proposed').map(({ to }) => to); //=> ['registered', 'ended']
 * allowedMoves(modelLifecycle, 'registered', 'host').map(({ to }) => to); //=> ['ended']
 * ```
 *
 * @category Lifecycle
 */
export const allowedMoves = (
  lifecycle: Lifecycle,
  state: string,
  role?: string,
): readonly LifecycleMove[] =>
  lifecycle.moves.filter(
    ({ from, by }) =>
      from === state && (role === undefined || by.length === 0 || by.includes(role)),
  );

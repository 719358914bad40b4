import type { LifecycleMove } from '#room/lifecycle';

/** A move in short: from, to, the roles that make it with spaces between, and what it needs. */
export type MoveRow = readonly [from: string, to: string, by: string, ...needs: readonly string[]];

/** Writes out a row of a lifecycle. */
export const makeMove = ([from, to, by, ...needs]: MoveRow): LifecycleMove => ({
  from,
  to,
  by: by.split(' '),
  needs,
});

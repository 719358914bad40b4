import type { Succession } from './succession.js';

/**
 * One unit passing to another in a succession.
 *
 * Vietnamese: đơn vị cũ – đơn vị mới.
 *
 * @example
 * ```ts
 * import type { SuccessionEdge } from 'danvan/organization';
 *
 * const isChange = ({ from, to }: SuccessionEdge) => from !== to;
 * ```
 *
 * @category Organization
 */
export interface SuccessionEdge {
  /** The id of the unit that ended. */
  readonly from: string;
  /** The id of a unit that took over. */
  readonly to: string;
  /** What happened to both. */
  readonly succession: Succession;
}

/** The edges of all successions by one of their ends, in the order of their dates. */
export type SuccessionEdges = ReadonlyMap<string, readonly SuccessionEdge[]>;

/** Every pair of an old and a new unit. */
export const edgesOf = (succession: Succession): readonly SuccessionEdge[] =>
  succession.from.flatMap((from) => succession.to.map((to) => ({ from, to, succession })));

const byDate = (a: SuccessionEdge, b: SuccessionEdge): number =>
  a.succession.date < b.succession.date ? -1 : a.succession.date > b.succession.date ? 1 : 0;

/** Gathers edges by one of their ends. */
export function edgesBy(edges: readonly SuccessionEdge[], end: 'from' | 'to'): SuccessionEdges {
  const byUnit = new Map<string, SuccessionEdge[]>();
  for (const edge of edges.toSorted(byDate)) {
    const list = byUnit.get(edge[end]);
    if (list) list.push(edge);
    else byUnit.set(edge[end], [edge]);
  }
  return byUnit;
}

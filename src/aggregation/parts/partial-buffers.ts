import type { PartialAggregate } from './partial-aggregate.js';
import { requirePartial } from './require-partial.js';

/**
 * Lists the memory of a part, to be moved to another worker and not copied.
 *
 * Vietnamese: vùng nhớ của phần.
 *
 * It is the second argument of `postMessage`; the part that was posted is empty afterwards.
 *
 * @param partial - A part.
 * @returns The buffers of its columns.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where it is no part.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { aggregatePartial, partialBuffers } from 'danvan/aggregation';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const partial = aggregatePartial({ hierarchy, indicators: [], observations: [] });
 * partialBuffers(partial).length; //=> 7
 * ```
 *
 * @category Aggregation
 */
export function partialBuffers(partial: PartialAggregate): readonly ArrayBuffer[] {
  const { columns, repeats } = requirePartial(partial, 'partial');
  const arrays = [...Object.values(columns), ...(repeats === null ? [] : [repeats])];
  const buffers = arrays.map(({ buffer }) => buffer);
  return Object.freeze([...new Set(buffers.filter((buffer) => buffer instanceof ArrayBuffer))]);
}

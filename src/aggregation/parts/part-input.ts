import type { DatasetInput } from '../dataset/dataset-input.js';
import type { PartCut } from './partial-aggregate.js';

/**
 * What a part is made of: the whole context, and some of the observations.
 *
 * Vietnamese: số liệu của một phần.
 *
 * Hierarchy or register, indicators, lines and periods are those of the whole; obligations are needed
 * when the parts are counted, not here.
 *
 * @example
 * ```ts
 * import type { PartInput } from 'danvan/aggregation';
 *
 * const isClosed = ({ cutBy }: PartInput) => cutBy === 'unit';
 * ```
 *
 * @category Aggregation
 */
export interface PartInput extends DatasetInput {
  /**
   * Says that no other part holds rows of its units; parts that do are refused when they are merged.
   * Defaults to `any`.
   */
  readonly cutBy?: PartCut | undefined;
  /**
   * The place of each row in the whole, ascending. Needed where the parts do not follow each other in
   * the order of the whole. Defaults to the order of the parts.
   */
  readonly positions?: ArrayLike<number> | undefined;
}

import { DanvanError } from '#room/findings';
import { readContext } from '../dataset/read-context.js';
import { takeFrom } from '../dataset/take-from.js';
import type { PartInput } from './part-input.js';
import { partPositions } from './part-positions.js';
import { createPartReader } from './part-reader.js';
import type { PartialAggregate } from './partial-aggregate.js';

/**
 * Reads and checks some of the observations of a whole, for parts that are worked on side by side.
 *
 * Vietnamese: tổng hợp từng phần.
 *
 * This is where the time goes: rows are looked up, checked, and set side by side. The same code runs
 * in a worker of Node.js and of a browser. Nothing throws for data; what could not be taken in is kept,
 * and found among the `rejected` of {@link datasetOfPartial}.
 *
 * @param input - The context of the whole, some of its observations, and how they were cut.
 * @returns The part, frozen; what was given is left untouched.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the observations are no rows and no
 *   columns, or positions do not ascend.
 *
 * @example
 * ```ts
 * import { createHierarchy, findCell } from 'danvan';
 * import { aggregatePartial, finalize, mergePartials } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa-a', name: 'xã A', parent: 'tinh' },
 *   { id: 'xa-b', name: 'xã B', parent: 'tinh' },
 * ]);
 * const context = { hierarchy, indicators };
 * const row = { indicator: 'outreach.sessions', period: '2026-Q3', value: 12 };
 * const parts = ['xa-a', 'xa-b'].map((unit) =>
 *   aggregatePartial({ ...context, observations: [{ ...row, unit }], cutBy: 'unit' }),
 * );
 * const table = finalize(mergePartials(parts), context, { units: 'tinh', period: '2026-Q3' });
 * findCell(table, 'outreach.sessions').amount; //=> 24
 * ```
 *
 * @category Aggregation
 */
export function aggregatePartial(input: PartInput): PartialAggregate {
  const context = readContext(input, 'input');
  const { cutBy = 'any', positions } = input;
  if (cutBy !== 'any' && cutBy !== 'unit') {
    const message = `"cutBy" must be any or unit; it is ${String(cutBy)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const isPlaced = positions !== undefined;
  const cut = { cutBy, isPlaced, positionOf: partPositions(positions) };
  return takeFrom(input.observations, (room) => createPartReader(context, cut, room));
}

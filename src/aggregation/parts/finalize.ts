import type { DatasetContext } from '../dataset/dataset-input.js';
import { aggregate } from '../table/aggregate.js';
import type { AggregateOptions } from '../table/aggregate-options.js';
import type { FigureTable } from '../table/table.js';
import { datasetOfPartial } from './dataset-of-partial.js';
import type { PartialAggregate } from './partial-aggregate.js';

/**
 * Counts the figures of all parts: the same table, cell for cell, as {@link aggregate} of the whole.
 *
 * Vietnamese: hoàn tất tổng hợp.
 *
 * The result does not depend on how the figures were cut. {@link explain} and {@link findCell} work on
 * the table as on any other; for several tables of the same parts, make the dataset once with
 * {@link datasetOfPartial}.
 *
 * @param partial - All parts, put together by {@link mergePartials}.
 * @param context - Hierarchy, catalogue, reporting lines and periods of the parts; and obligations.
 * @param options - Units, period, comparison, indicators and what to do with missing figures.
 * @returns The table, frozen; the part is left untouched.
 * @throws {@link DanvanError} with the codes of {@link datasetOfPartial} and {@link aggregate}.
 *
 * @example
 * ```ts
 * import { createHierarchy, findCell } from 'danvan';
 * import { aggregatePartial, finalize, mergePartials } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const context = { hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã A' }]), indicators };
 * const row = { unit: 'xa-a', indicator: 'outreach.sessions' };
 * // A running total takes the place of the month before it, though that came in another part.
 * const parts = [
 *   [{ ...row, period: '2026-01', value: 3 }],
 *   [{ ...row, period: '2026-02', value: 5, basis: 'cumulative' as const }],
 * ].map((observations) => aggregatePartial({ ...context, observations }));
 * const table = finalize(mergePartials(parts), context, { units: 'xa-a', period: '2026-02' });
 * findCell(table, 'outreach.sessions').amount; //=> 2
 * ```
 *
 * @category Aggregation
 */
export const finalize = (
  partial: PartialAggregate,
  context: DatasetContext,
  options: AggregateOptions,
): FigureTable => aggregate(datasetOfPartial(partial, context), options);

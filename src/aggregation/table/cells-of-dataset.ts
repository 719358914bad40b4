import type { Indicator } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { countingOf } from '../count/counting-of.js';
import type { Dataset } from '../dataset/dataset.js';
import { askedCell } from './asked-cell.js';

/** What was counted: of an indicator, for a unit by its number, over a period. */
export type CellsOfDataset = (indicator: Indicator, unit: number, period: Period) => Cell;

/** Cells of a dataset one by one, each worked out when it is asked for. */
export function cellsOfDataset(dataset: Dataset): CellsOfDataset {
  const plan = {
    dataset,
    counting: countingOf(dataset, false),
    policy: 'partial',
    measure: 'actual',
    categories: {},
    baseOf: null,
    compareWith: null,
    isLikeForLike: false,
  } as const;
  return (indicator, unit, period) => askedCell(plan, { indicator, period, roots: [unit] });
}

import type { Indicator } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { countingOf } from '../count/counting-of.js';
import { questionOf } from '../count/question.js';
import type { Dataset } from '../dataset/dataset.js';
import { countFigure } from '../ratio/count-figure.js';

/** What was counted: of an indicator, for a unit by its number, over a period. */
export type CellsOfDataset = (
  indicator: Indicator,
  unit: number,
  period: Period,
) => Omit<Cell, 'unit' | 'base'>;

/** Cells of a dataset one by one, each worked out when it is asked for. */
export function cellsOfDataset(dataset: Dataset): CellsOfDataset {
  const counting = countingOf(dataset, false);
  return (indicator, unit, period) => {
    const key = { indicator, measure: 'actual', categories: {} } as const;
    const question = questionOf(counting, key, period);
    return countFigure(question, [unit], 'partial').cell;
  };
}

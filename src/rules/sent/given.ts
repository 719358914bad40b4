import {
  detailOf,
  marks,
  observationAt,
  quantityAt,
  valueOf,
  type Quantity,
} from '#room/aggregation';
import type { FindingPlace } from '#room/findings';
import { placeOf, type ObservedValue } from '#room/indicators';
import { isFigure, type Figures } from './figures.js';

/** The quantity of a row with a figure; null where it has none. */
export const givenAt = (figures: Figures, row: number): Quantity | null =>
  isFigure(figures, row) ? quantityAt(figures, row) : null;

/** The amount of a row that is a plain number or nil; NaN for all else. No object is made. */
export function plainAmount(figures: Figures, row: number): number {
  const { columns } = figures;
  const bits = columns.marks[row] ?? marks.state;
  if (!isFigure(figures, row)) return NaN;
  if ((bits & marks.hasDetail) !== 0 && detailOf(columns, row).value !== undefined) return NaN;
  return columns.amounts[row] ?? NaN;
}

/** The value of a row where it is more than a number: with a word, or a range. */
export function wordedValue({ columns }: Figures, row: number): ObservedValue | undefined {
  const value = valueOf(columns, row);
  if (value.state !== 'reported') return undefined;
  return value.qualifier === undefined && value.to === undefined ? undefined : value;
}

/** Where a row stands. */
export const placeAt = (figures: Figures, row: number): FindingPlace =>
  placeOf(observationAt(figures, row));

/** The report that a row is of: its unit and its period. */
export function reportAt(figures: Figures, row: number): FindingPlace {
  const { unit = '', period = '' } = placeAt(figures, row);
  return { unit, period };
}

/** The id of the period of a row. */
export const periodIdAt = ({ columns, periods }: Figures, row: number): string =>
  periods[columns.periods[row] ?? 0]?.period.id ?? '';

/** The id of the line of a row; empty for none. */
export const lineIdAt = ({ columns, lines }: Figures, row: number): string =>
  lines[(columns.lines[row] ?? 0) - 1]?.id ?? '';

import type { Cell, FigureTable } from '#room/aggregation';
import type { Indicator } from '#room/indicators';

/** An indicator and its figure. */
export interface Figure {
  readonly indicator: Indicator;
  readonly cell: Cell;
}

/** The total of an indicator in the first period of a table; null where it has no column. */
export function figureIn({ indicators, total, period }: FigureTable, code: string): Figure | null {
  const indicator = indicators.find((one) => one.code === code);
  const cell = total.find((one) => one.indicator === code && one.period === period.id);
  return indicator === undefined || cell === undefined ? null : { indicator, cell };
}

/** Something is known of a figure: an amount, bounds, or that there were many. */
export const isKnown = ({ state, amount, from, to, qualifier }: Cell): boolean =>
  state === 'nil' || amount !== null || from !== null || to !== null || qualifier === 'many';

/** A figure is exactly nothing. */
export const isNothing = ({ state, amount, qualifier }: Cell): boolean =>
  state === 'nil' || (amount === 0 && qualifier === undefined);

/** Amounts that are printed with their unit of measure already: money and percentages. */
export const hasOwnMeasure = ({ money, unit }: Indicator): boolean => money || unit.vi === '%';

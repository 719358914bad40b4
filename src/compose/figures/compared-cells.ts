import type { Cell, Comparison } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { markCell, type NumberCell, type TableCell } from '#room/report';
import { numberFormat, type NumberFormat } from './figure-cell.js';
import type { FigureStyle } from '../review/figure-text.js';
import type { ReviewContext } from '../review/review-context.js';

/** What cannot be worked out is no figure that is still to come: its cell stays blank. */
export const noFigure: TableCell = Object.freeze({ kind: 'mark', mark: '', reason: 'no-base' });

/** Whether an indicator is counted in percent. */
export const isRate = ({ unit }: Indicator): boolean => unit.vi === '%';

/** The difference of two rates is in points, which have no sign and at least one digit. */
const differenceFormat = (
  amount: number,
  indicator: Indicator,
  style: FigureStyle,
): NumberFormat =>
  isRate(indicator)
    ? { decimals: Math.max(1, indicator.decimals) }
    : numberFormat(indicator, style, amount);

/** Base, difference and change; each says so where there is none. */
export function baseCells(
  base: Comparison,
  indicator: Indicator,
  { style }: ReviewContext,
): Readonly<Record<'base' | 'difference' | 'change', TableCell>> {
  const { amount, difference, percentChange } = base;
  const inPoints = (points: number) => differenceFormat(points, indicator, style);
  return {
    base:
      amount === null
        ? markCell('missing')
        : { kind: 'number', amount, ...numberFormat(indicator, style, amount) },
    difference:
      difference === null
        ? noFigure
        : { kind: 'number', amount: difference, ...inPoints(difference), signed: true },
    change: percentChange === null ? noFigure : { ...percentCell(percentChange), signed: true },
  };
}

/** “%” stands in the heading. */
const percentCell = (amount: number): NumberCell => ({
  kind: 'number',
  amount,
  decimals: 1,
});

/** The plan, and how much of it was reached. */
export function planCells({ plan }: Cell, indicator: Indicator, { style }: ReviewContext) {
  const { amount = null, percent = null } = plan ?? {};
  return {
    plan:
      amount === null
        ? noFigure
        : ({ kind: 'number', amount, ...numberFormat(indicator, style, amount) } as const),
    'plan-percent': percent === null ? noFigure : percentCell(percent),
  };
}

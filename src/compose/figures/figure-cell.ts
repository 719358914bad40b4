import type { Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { decimalDigits, divideExactly, moneyScales } from '#room/text';
import { figureText, type FigureStyle } from '../review/figure-text.js';
import { markCell, type NumberCell, type TableCell } from '#room/report';
import { reasonOf } from '../review/mark-of.js';

/** How the amounts of an indicator are printed in a table. */
export type NumberFormat = Pick<NumberCell, 'decimals' | 'scale'>;

/** Digits and scale for an amount of an indicator; its unit, “%” too, stands beside it or above it. */
export function numberFormat(
  indicator: Indicator,
  style: FigureStyle,
  amount: number,
): NumberFormat {
  if (!indicator.money) return { decimals: indicator.decimals };
  const scale = moneyScales[style.money].factor;
  const decimals = style.moneyDecimals ?? decimalDigits(divideExactly(amount, scale));
  return scale === 1 ? { decimals } : { decimals, scale };
}

/** What is counted, with the scale of money: “tỷ đồng”. */
export const measureOf = (indicator: Indicator, style: FigureStyle): string =>
  indicator.money
    ? moneyScales[style.money][style.language]
    : nameIn(indicator.unit, style.language);

/** The figure of an aggregated cell as a cell of a table; nothing missing turns into a number. */
export function figureCell(cell: Cell, indicator: Indicator, style: FigureStyle): TableCell {
  const { amount, qualifier, state } = cell;
  if (state === 'nil') return markCell('nil');
  if (amount !== null) {
    const format = numberFormat(indicator, style, amount);
    return { kind: 'number', amount, ...format, ...(qualifier && { qualifier }) };
  }
  const isWords = cell.from !== null || qualifier === 'many';
  return isWords
    ? { kind: 'text', text: figureText(cell, indicator, { ...style, padCounts: false }) }
    : markCell(reasonOf(cell));
}

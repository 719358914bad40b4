import type { Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { addExactly, divideExactly, formatNumber, parseNumber } from '#room/text';
import { numberFormat } from './figure-cell.js';
import type { ReviewContext } from '../review/review-context.js';

/** An amount as a reader sees it: scaled and rounded. */
function seen(amount: number, indicator: Indicator, { style }: ReviewContext): number {
  const { decimals, scale = 1 } = numberFormat(indicator, style, amount);
  const result = parseNumber(formatNumber(divideExactly(amount, scale), { decimals }));
  return result.ok ? result.value : amount;
}

/** Whether rows that add up to their total do not as they are printed. */
function isRounded(indicator: Indicator, at: number, context: ReviewContext): boolean {
  const amountOf = (cell: Cell | undefined) => cell?.amount ?? 0;
  const rows = context.table.rows.map(({ cells }) => amountOf(cells[at]));
  const total = amountOf(context.table.total[at]);
  if (addExactly(rows) !== total) return false;
  const printed = addExactly(rows.map((amount) => seen(amount, indicator, context)));
  return printed !== seen(total, indicator, context);
}

/** Says that printed rows do not add up to the printed total, where that is so. */
export const roundingNote = (context: ReviewContext): readonly string[] =>
  context.table.indicators.some((indicator, at) => isRounded(indicator, at, context))
    ? [context.locale.labels.roundedTotal]
    : [];

import type { Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import {
  fillLabel,
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  formatQualified,
  type MoneyScale,
  type Language,
} from '#room/text';
import { markOf } from './mark-of.js';

/** How figures are written in prose. */
export interface FigureStyle {
  readonly language: Language;
  readonly money: MoneyScale;
  /** The most digits after the comma of scaled money; all that it has, where absent. */
  readonly moneyDecimals?: number | undefined;
  /** Counts below ten get a zero in front. */
  readonly padCounts: boolean;
  /** How prose says a range: “từ {from} đến {to}”; a dash, where absent. */
  readonly range?: string | undefined;
}

/** A number of an indicator in prose; money and rates with what belongs to them. */
export function numberText(amount: number, indicator: Indicator, style: FigureStyle): string {
  const { language } = style;
  if (indicator.money) {
    const decimals = style.moneyDecimals;
    const digits = decimals === undefined ? {} : { decimals };
    return formatMoney(amount, { scale: style.money, language, ...digits });
  }
  if (indicator.unit.vi === '%') {
    return formatPercent(amount, { decimals: indicator.decimals, language });
  }
  const isCount = indicator.decimals === 0 && Number.isInteger(amount) && amount >= 0;
  return isCount && style.padCounts
    ? formatCount(amount, { language })
    : formatNumber(amount, { decimals: indicator.decimals, language });
}

type Bounded = Pick<Cell, 'from' | 'to' | 'qualifier'>;

/** What is known of a figure without an amount; null where nothing is. */
function boundsText(cell: Bounded, indicator: Indicator, style: FigureStyle): string | null {
  const { from, to, qualifier } = cell;
  const { language, range = '{from} – {to}' } = style;
  const number = (amount: number): string => numberText(amount, indicator, style);
  if (from !== null && to !== null) {
    const ends = { from: number(from), to: number(to) };
    return formatQualified(fillLabel(range, ends), qualifier, language);
  }
  if (from !== null) return formatQualified(number(from), 'at-least', language);
  if (to !== null) return formatQualified(number(to), 'at-most', language);
  return qualifier === 'many' ? formatQualified('', 'many', language) : null;
}

/** Writes the figure of a cell in prose: its number with qualifier, or its mark. */
export function figureText(cell: Cell, indicator: Indicator, style: FigureStyle): string {
  const { amount, qualifier } = cell;
  if (amount === null) return boundsText(cell, indicator, style) ?? markOf(cell);
  return formatQualified(numberText(amount, indicator, style), qualifier, style.language);
}

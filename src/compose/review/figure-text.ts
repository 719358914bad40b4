import type { Cell } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import {
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

/** Writes the figure of a cell in prose: its number with qualifier, or its mark. */
export function figureText(cell: Cell, indicator: Indicator, style: FigureStyle): string {
  const { amount, from, to, qualifier } = cell;
  if (amount !== null) {
    return formatQualified(numberText(amount, indicator, style), qualifier, style.language);
  }
  if (from !== null && to !== null) {
    const range = `${numberText(from, indicator, style)} – ${numberText(to, indicator, style)}`;
    return formatQualified(range, qualifier, style.language);
  }
  if (from !== null) {
    return formatQualified(numberText(from, indicator, style), 'at-least', style.language);
  }
  return qualifier === 'many' ? formatQualified('', 'many', style.language).trim() : markOf(cell);
}

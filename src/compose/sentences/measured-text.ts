import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import { figureText, numberText } from '../review/figure-text.js';
import { hasOwnMeasure, type Figure } from './known-figure.js';
import { countedNoun, nounOf } from './noun-of.js';
import type { SentenceContext } from './sentence-context.js';

/** The unit of measure behind a number; English names what is counted and no unit beside it. */
function measureBehind(indicator: Indicator, { locale }: SentenceContext): string {
  const isCount = locale.labels.countPrefixes === '' && indicator.decimals === 0;
  return hasOwnMeasure(indicator) || isCount ? '' : ` ${nameIn(indicator.unit, locale.language)}`;
}

/** A number of an indicator with its unit of measure: “276 mô hình”, “1,2 tỷ đồng”. */
export const measuredNumber = (
  amount: number,
  indicator: Indicator,
  context: SentenceContext,
): string => `${numberText(amount, indicator, context.style)}${measureBehind(indicator, context)}`;

/** A figure in prose: its number, with its qualifier or from one bound to the other. */
export const proseFigure = (
  { cell, indicator }: Figure,
  { style, locale }: SentenceContext,
): string => figureText(cell, indicator, { ...style, range: locale.labels.range });

/** A figure with its unit of measure: “gần 134 tấn”. */
export const measuredFigure = (figure: Figure, context: SentenceContext): string =>
  `${proseFigure(figure, context)}${measureBehind(figure.indicator, context)}`;

/** A part among others: “05 đơn khiếu nại”, “ngân sách nhà nước hỗ trợ 3 tỷ đồng”. */
export function partText(figure: Figure, context: SentenceContext): string {
  const { indicator } = figure;
  const noun = countedNoun(indicator, context.locale);
  return noun === null
    ? `${nounOf(indicator, context.locale)} ${measuredFigure(figure, context)}`
    : `${proseFigure(figure, context)} ${noun}`;
}

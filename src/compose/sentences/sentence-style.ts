import { moneyScales, type MoneyScale } from '#room/text';
import type { FigureStyle } from '../review/figure-text.js';
import { figureIn, type Figure } from './known-figure.js';
import { partsOf } from './parts-text.js';
import type { SentenceContext } from './sentence-context.js';

/** From the largest on. */
const scales: readonly MoneyScale[] = Object.freeze(['billion-dong', 'million-dong', 'dong']);

/** The amounts that a placeholder prints, besides those of rows. */
function amountsOf(figure: Figure, aspect: string, context: SentenceContext) {
  const { amount, from, to, base, plan } = figure.cell;
  if (aspect === 'change' || aspect === 'difference') return [base?.difference];
  if (aspect === 'base') return [base?.amount];
  if (aspect === 'plan') return [plan?.amount];
  if (aspect === 'parts') return partsOf(figure, context).map(({ cell }) => cell.amount);
  return aspect === '' || aspect === 'of' ? [amount, from, to] : [];
}

/** All amounts of money of a sentence. */
const moneyOf = (names: readonly string[], context: SentenceContext): readonly number[] =>
  names
    .flatMap((name) => {
      const [code = '', aspect = ''] = name.split(':');
      const figure = figureIn(context.table, code);
      return figure?.indicator.money === true ? amountsOf(figure, aspect, context) : [];
    })
    .flatMap((amount) => (amount === null || amount === undefined ? [] : [Math.abs(amount)]))
    .filter((amount) => amount > 0);

/**
 * The style of one sentence: all its money in the scale that was asked for, or in the next smaller
 * ones, until none of it prints as zero.
 */
export function sentenceStyle(names: readonly string[], context: SentenceContext): FigureStyle {
  const { style } = context;
  const least = Math.min(...moneyOf(names, context));
  const smaller = scales.slice(scales.indexOf(style.money));
  const money = smaller.find((scale) => moneyScales[scale].factor <= least) ?? 'dong';
  return { ...style, money };
}

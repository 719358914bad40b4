import { changeText, percentText, sizeText } from './change-text.js';
import type { Figure } from './known-figure.js';
import { measuredNumber } from './measured-text.js';
import { breakdownText, partsText } from './parts-text.js';
import { planPercent, planReachedText } from './plan-text.js';
import { rankText } from './rank-text.js';
import type { SentenceContext } from './sentence-context.js';
import { termsText } from './share-text.js';
import { wordsText } from './words-text.js';

/** Says something about a figure; null where there is nothing to say. */
type Aspect = (figure: Figure, context: SentenceContext) => string | null;

const measured = (
  amount: number | null | undefined,
  { indicator }: Figure,
  context: SentenceContext,
): string | null =>
  amount === null || amount === undefined ? null : measuredNumber(amount, indicator, context);

const difference: Aspect = (figure, context) => {
  const size = figure.cell.base?.difference ?? null;
  return size === null ? null : sizeText(Math.abs(size), figure, context);
};

const percent: Aspect = ({ cell: { base } }, context) =>
  base === undefined ? null : percentText(base, context);

/** What a placeholder may say of an indicator besides its figure, by the word behind the colon. */
export const aspects: Readonly<Record<string, Aspect>> = Object.freeze({
  change: changeText,
  difference,
  percent,
  base: (figure, context) => measured(figure.cell.base?.amount, figure, context),
  plan: (figure, context) => measured(figure.cell.plan?.amount, figure, context),
  'plan-percent': planPercent,
  reached: planReachedText,
  rank: rankText,
  parts: partsText,
  by: breakdownText,
  terms: termsText,
  words: wordsText,
} satisfies Record<string, Aspect>);

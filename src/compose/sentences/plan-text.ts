import { fillLabel, formatPercent } from '#room/text';
import type { Figure } from './known-figure.js';
import type { SentenceContext } from './sentence-context.js';

/** “92%”: how much of its plan a figure reached; null without a plan. */
export function planPercent({ cell }: Figure, { locale }: SentenceContext): string | null {
  const percent = cell.plan?.percent ?? null;
  if (percent === null) return null;
  return formatPercent(percent, { decimals: 1, language: locale.language });
}

/** “đạt 92% kế hoạch năm”; null without a plan. */
export function planReachedText(figure: Figure, context: SentenceContext): string | null {
  const percent = planPercent(figure, context);
  if (percent === null) return null;
  const { labels } = context.locale;
  const isOther = figure.cell.plan?.period !== figure.cell.period;
  return fillLabel(isOther ? labels.reachedYearPlan : labels.reachedPlan, { percent });
}

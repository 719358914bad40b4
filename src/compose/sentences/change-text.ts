import type { Comparison } from '#room/aggregation';
import { fillLabel, formatNumber, formatPercent } from '#room/text';
import { baseWordsOf } from './base-words.js';
import { hasOwnMeasure, type Figure } from './known-figure.js';
import { measuredNumber } from './measured-text.js';
import type { SentenceContext } from './sentence-context.js';

/** The most digits after the comma of a share of change. */
const percentDecimals = 1;

/** From here on a share of change says less than the figures themselves. */
const hugePercent = 1000;

/** Rates that are printed without a digit still differ by parts of a point. */
const leastPointDecimals = 1;

/** More digits are given to points than the rate has, where they would print as none. */
const mostPointDecimals = 2;

/** A number that prints as something; null where it would print as zero. */
const told = (printed: string): string | null => (/[1-9]/.test(printed) ? printed : null);

function pointsText(size: number, { indicator }: Figure, context: SentenceContext): string | null {
  const { language, labels } = context.locale;
  const number = (decimals: number) => told(formatNumber(size, { decimals, language }));
  const points =
    number(Math.max(leastPointDecimals, indicator.decimals)) ?? number(mostPointDecimals);
  return points === null ? null : fillLabel(labels.changeInPoints, { points });
}

/** The size of a change with its unit; null where it is too small to be printed. */
export function sizeText(size: number, figure: Figure, context: SentenceContext): string | null {
  const { indicator } = figure;
  const isPoints = indicator.kind === 'ratio' && hasOwnMeasure(indicator);
  return isPoints
    ? pointsText(size, figure, context)
    : told(measuredNumber(size, indicator, context));
}

/** “18%”: how much of its base a figure has changed; null where that says nothing. */
export function percentText(
  { percentChange }: Comparison,
  { locale: { language } }: SentenceContext,
): string | null {
  if (percentChange === null || Math.abs(percentChange) >= hugePercent) return null;
  return told(formatPercent(Math.abs(percentChange), { decimals: percentDecimals, language }));
}

function moveText(base: Comparison, figure: Figure, context: SentenceContext): string {
  const { labels } = context.locale;
  const difference = base.difference ?? 0;
  const size = sizeText(Math.abs(difference), figure, context);
  if (size === null) return labels.equal;
  const percent = percentText(base, context);
  const by = percent === null ? size : `${size} (${percent})`;
  return fillLabel(difference > 0 ? labels.rise : labels.fall, { by });
}

/** What stands behind a comparison: from what it starts, and over whom it was made. */
function remark(
  { like, reason }: Comparison,
  { table, locale: { labels } }: SentenceContext,
): string {
  if (like !== undefined) return fillLabel(labels.likeSenders, { units: like.units });
  return reason === 'base-zero' ? labels[baseWordsOf(table).nil] : '';
}

/** Why two figures are not compared; said in drafts. */
function refusal(base: Comparison, { table, locale: { labels } }: SentenceContext): string | null {
  const { reported, expected } = base.coverage;
  return base.reason === 'coverage-differs'
    ? fillLabel(labels[baseWordsOf(table).notLike], { heard: `${reported}/${expected}` })
    : null;
}

/**
 * “tăng 276 mô hình (18%) so với cùng kỳ năm trước”; null where nothing is compared.
 */
export function changeText(figure: Figure, context: SentenceContext): string | null {
  const { base } = figure.cell;
  if (base === undefined) return null;
  if (base.difference === null) {
    return context.draftMark === undefined ? null : refusal(base, context);
  }
  const against = context.locale.labels[baseWordsOf(context.table).against];
  return `${moveText(base, figure, context)} ${against}${remark(base, context)}`;
}

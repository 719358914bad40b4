import { nameIn } from '#room/organization';
import { formatNumber } from '#room/text';
import { figureIn, hasOwnMeasure, type Figure } from './known-figure.js';
import { proseFigure } from './measured-text.js';
import type { SentenceContext } from './sentence-context.js';

const fraction = (part: number, whole: number, { locale: { language } }: SentenceContext): string =>
  `${formatNumber(part, { language })}/${formatNumber(whole, { language })}`;

/** “51/51”: how many of all there are; the figure alone where their number is not as well known. */
export function shareText(figure: Figure, context: SentenceContext): string {
  const { indicator, cell } = figure;
  const all = indicator.partOf === undefined ? null : figureIn(context.table, indicator.partOf);
  const [part, whole] = [cell.amount, all?.cell.amount ?? null];
  const isExact = cell.qualifier === undefined && all?.cell.qualifier === undefined;
  const isAlike =
    cell.coverage.reported === all?.cell.coverage.reported &&
    cell.coverage.expected === all.cell.coverage.expected;
  const isShare = part !== null && whole !== null && whole > 0 && part <= whole;
  return isShare && isExact && isAlike
    ? fraction(part, whole, context)
    : proseFigure(figure, context);
}

/** “240/325 vụ, việc”: the terms of a percentage; null where they are not exact. */
export function termsText({ indicator, cell }: Figure, context: SentenceContext): string | null {
  const { numerator = null, denominator = null } = cell.terms ?? {};
  if (numerator === null || denominator === null || !hasOwnMeasure(indicator)) return null;
  const of = context.table.catalogue.get(indicator.ratio?.denominator ?? '');
  const counted =
    of === undefined || of.money ? '' : ` ${nameIn(of.unit, context.locale.language)}`;
  return of?.money === true ? null : `${fraction(numerator, denominator, context)}${counted}`;
}

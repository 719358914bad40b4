import type { Indicator } from '#room/indicators';
import type { ReviewWords } from '#room/locale';
import { nameIn } from '#room/organization';
import { asWords, fillLabel } from '#room/text';
import { hasOwnMeasure } from './known-figure.js';
import { countedNoun } from './noun-of.js';

/** The place of a figure with its unit of measure. */
function placeOf(indicator: Indicator, { language, labels }: ReviewWords): string {
  const { code, unit, decimals } = indicator;
  const isCount = labels.countPrefixes === '' && decimals === 0;
  if (hasOwnMeasure(indicator) || isCount) return `{${code}}`;
  return `{${code}} ${asWords(nameIn(unit, language))}`;
}

/** What a sentence says first: “Có … cuộc đối thoại”, “Số tiền thu hồi là …”. */
function mainClause(indicator: Indicator, locale: ReviewWords): string {
  const { code, kind, name } = indicator;
  const { labels, language } = locale;
  const noun = countedNoun(indicator, locale);
  const told = asWords(nameIn(name, language));
  if (noun === null) {
    return fillLabel(labels.measured, { name: told, figure: placeOf(indicator, locale) });
  }
  const figure = kind === 'coverage' ? `{${code}:of}` : `{${code}}`;
  const pattern = kind === 'stock' ? labels.countedStock : labels.countedFlow;
  return fillLabel(pattern, { figure, noun: asWords(noun), area: '{whole-area}' });
}

/**
 * A sentence that can tell any indicator, made from its name, unit and kind: its figure, the terms of
 * a rate, comparison, plan, parts and breakdown.
 */
export function generalSentence(indicator: Indicator, locale: ReviewWords): string {
  const { code, kind, parts = [], breakdowns = [] } = indicator;
  const { labels } = locale;
  const list = (pattern: string, aspect: string): string =>
    `[${fillLabel(pattern, { list: `{${code}:${aspect}}` })}]`;
  return [
    mainClause(indicator, locale),
    ...(kind === 'ratio' ? [`[ ({${code}:terms})]`] : []),
    `[, {${code}:change}][, {${code}:reached}]`,
    ...(parts.length > 0 ? [list(labels.andOf, 'parts')] : []),
    ...(breakdowns.length > 0 ? [list(labels.andBy, 'by')] : []),
    '.',
  ].join('');
}

import { nameIn } from '#room/organization';
import { formatPeriod, nextPeriod } from '#room/time';
import { figureText } from './figure-text.js';
import type { ReviewContext } from './review-context.js';
import { marks } from '#room/report';
import { refusePlaceholder } from '#room/text';
import { fillSentence, type FilledSentence } from './sentence.js';

/** The kind of place that the report is about: “tỉnh”. */
function areaWord({ area, table, style, locale }: ReviewContext): string {
  const kind = table.hierarchy.kinds.find(({ id }) => id === area?.kind);
  return kind === undefined ? locale.labels.area : nameIn(kind.name, style.language);
}

const plainWords: { readonly [name: string]: (context: ReviewContext) => string } = Object.freeze({
  period: ({ table, style: { language } }) =>
    formatPeriod(table.period, { language, withYear: false }),
  'full-period': ({ table, style: { language } }) => formatPeriod(table.period, { language }),
  'next-period': ({ table, style: { language } }) =>
    formatPeriod(nextPeriod(table.period), { language }),
  year: ({ table }) => String(table.period.year),
  area: areaWord,
});

/** Where a placeholder stands. */
interface Standing {
  readonly template: string;
  readonly context: ReviewContext;
}

/**
 * What a placeholder stands for: a word, or the figure of an indicator; null where the catalogue has
 * the indicator and the table does not.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_PLACEHOLDER`.
 */
export function lookUp(name: string, { template, context }: Standing): string | null {
  const word = Object.hasOwn(plainWords, name) ? plainWords[name] : undefined;
  if (word !== undefined) return word(context);
  const { indicators, total, catalogue } = context.table;
  const at = indicators.findIndex(({ code }) => code === name);
  const indicator = indicators[at];
  const cell = total[at];
  if (indicator !== undefined && cell !== undefined) {
    return figureText(cell, indicator, context.style);
  }
  if (catalogue.has(name)) return null;
  return refusePlaceholder(name, [...Object.keys(plainWords), ...catalogue.keys()], template);
}

/** Fills a sentence from the table of a review. */
export const fillFrom = (template: string, context: ReviewContext): FilledSentence =>
  fillSentence(template, (name) => lookUp(name, { template, context }));

/** Fills headings and titles; a figure that is not there is marked, since a heading cannot go. */
export function fillWords(template: string, context: ReviewContext): FilledSentence<string> {
  const filled = fillFrom(template, context);
  const marked = () =>
    fillSentence(template, (name) => lookUp(name, { template, context }) ?? marks.missing);
  return { text: filled.text ?? marked().text ?? '', leftOut: filled.leftOut };
}

import { nameIn } from '#room/organization';
import { formatPeriod, nextPeriod } from '#room/time';
import { figureText } from './figure-text.js';
import type { ReviewContext } from './review-context.js';
import { fillSentence, type Placeholder } from './sentence.js';

/** The kind of place that the report is about: “tỉnh”. */
function areaWord({ area, table, style, locale }: ReviewContext): string {
  const kind = table.hierarchy.kinds.find(({ id }) => id === area?.kind);
  return kind === undefined ? locale.labels.area : nameIn(kind.name, style.language);
}

/** The words that do not come from figures. */
function plainWord(name: string, context: ReviewContext): string | undefined {
  const { language } = context.style;
  const { period } = context.table;
  switch (name) {
    case 'period':
      return formatPeriod(period, { language, withYear: false });
    case 'full-period':
      return formatPeriod(period, { language });
    case 'next-period':
      return formatPeriod(nextPeriod(period), { language });
    case 'area':
      return areaWord(context);
    default:
      return undefined;
  }
}

/** What a placeholder stands for: a word, or the figure of an indicator. */
export function lookUp(name: string, context: ReviewContext): Placeholder {
  const word = plainWord(name, context);
  if (word !== undefined) return { text: word, known: true };
  const at = context.table.indicators.findIndex(({ code }) => code === name);
  const indicator = context.table.indicators[at];
  const cell = context.table.total[at];
  return indicator === undefined || cell === undefined
    ? { text: `{${name}}`, known: false }
    : { text: figureText(cell, indicator, context.style), known: true };
}

/** Fills headings and titles; a placeholder that is not known stays as it stands. */
export function fillWords(template: string, context: ReviewContext): string {
  const filled = fillSentence(template, (name) => ({ ...lookUp(name, context), known: true }));
  return filled ?? template;
}

import type { Cell } from '#room/aggregation';
import { heardText } from './coverage-text.js';
import type { ReviewContext } from './review-context.js';
import { fillFrom } from './section-words.js';
import { placeholdersOf, type FilledSentence } from './sentence.js';

const cellsOf = (template: string, { table }: ReviewContext): readonly Cell[] => {
  const names = new Set(placeholdersOf(template));
  return table.total.filter(({ indicator }) => names.has(indicator));
};

/** The figures with the least coverage tell how far the sentence can be trusted. */
function leastCovered(cells: readonly Cell[]): Cell | undefined {
  const share = ({ coverage }: Cell) => coverage.reported / Math.max(1, coverage.expected);
  return [...cells].sort((a, b) => share(a) - share(b))[0];
}

/** A sentence made from figures, and who was heard of them. */
export interface HeardSentence extends FilledSentence {
  readonly template: string;
  /** How many of the units were heard, where it is not all. */
  readonly heard: string | null;
}

function heardOf(template: string, context: ReviewContext): string | null {
  const cell = leastCovered(cellsOf(template, context));
  // A single reporter that is silent shows as “…” already.
  if (cell === undefined || cell.coverage.expected < 2) return null;
  return heardText(cell, context.table, context.locale);
}

/** The sentences of a section, made from the same cells as the tables; null for one left out. */
export const sectionSentences = (
  templates: readonly string[],
  context: ReviewContext,
): readonly HeardSentence[] =>
  templates.map((template) => ({
    ...fillFrom(template, context),
    template,
    heard: heardOf(template, context),
  }));

const withHeard = (sentence: string, heard: string | null): string =>
  heard === null ? sentence : `${sentence.replace(/\.$/, '')} (${heard}).`;

/** One paragraph of all sentences; who was heard is told once where it is the same for all. */
export function paragraphOf(sentences: readonly HeardSentence[]): string {
  const printed = sentences.flatMap(({ text, heard }) => (text === null ? [] : [{ text, heard }]));
  const [first] = printed;
  if (first === undefined) return '';
  const texts = printed.map(({ text }) => text);
  return printed.every(({ heard }) => heard === first.heard)
    ? withHeard(texts.join(' '), first.heard)
    : printed.map(({ text, heard }) => withHeard(text, heard)).join(' ');
}

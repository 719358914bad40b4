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

function withCoverage(sentence: string, template: string, context: ReviewContext): string {
  const cell = leastCovered(cellsOf(template, context));
  // A single reporter that is silent shows as “…” already.
  if (cell === undefined || cell.coverage.expected < 2) return sentence;
  const note = heardText(cell, context.table, context.locale);
  return note === null ? sentence : `${sentence.replace(/\.$/, '')} (${note}).`;
}

/** The sentences of a section, made from the same cells as the tables; null for one left out. */
export const sectionSentences = (
  templates: readonly string[],
  context: ReviewContext,
): readonly FilledSentence[] =>
  templates.map((template) => {
    const { text, leftOut } = fillFrom(template, context);
    return { text: text === null ? null : withCoverage(text, template, context), leftOut };
  });

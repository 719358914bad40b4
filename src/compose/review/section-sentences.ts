import type { Cell } from '#room/aggregation';
import { coverageText, isIncomplete } from './coverage-text.js';
import type { ReviewContext } from './review-context.js';
import { lookUp } from './section-words.js';
import { fillSentence, placeholdersOf } from './sentence.js';

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
  if (cell === undefined || !isIncomplete(cell.coverage)) return sentence;
  // A single reporter that is silent shows as “…” already.
  if (cell.coverage.expected < 2) return sentence;
  const note = coverageText(cell.coverage, context.table, context.locale);
  return `${sentence.replace(/\.$/, '')} ${note}.`;
}

/** The sentences of a section, made from the same cells as the tables. */
export function sectionSentences(
  templates: readonly string[],
  context: ReviewContext,
): readonly string[] {
  return templates.flatMap((template) => {
    const sentence = fillSentence(template, (name) => lookUp(name, context));
    return sentence === null ? [] : [withCoverage(sentence, template, context)];
  });
}

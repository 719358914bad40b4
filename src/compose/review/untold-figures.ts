import type { Cell } from '#room/aggregation';
import { generalSentence } from '../sentences/general-sentence.js';
import type { ReviewContext } from './review-context.js';
import { sectionSentences, type HeardSentence } from './section-sentences.js';
import { placeholdersOf } from './sentence.js';

/** A figure that a reader misses where nothing tells it; a part of zero is left out with reason. */
const isFigure = ({ state, amount, from, qualifier }: Cell): boolean =>
  state !== 'nil' && ((amount ?? from ?? 0) !== 0 || qualifier === 'many');

/** The indicators whose figures a filled sentence prints. */
function toldBy({ template, text, leftOut }: HeardSentence): readonly string[] {
  if (text === null) return [];
  const gone = new Set(leftOut.flatMap((left) => placeholdersOf(left.text)));
  return placeholdersOf(template).filter((name) => !gone.has(name));
}

/** Sections with their sentences, each followed by plain ones for the figures that none tells. */
export function withUntold(
  all: readonly (readonly HeardSentence[])[],
  context: ReviewContext,
): readonly (readonly HeardSentence[])[] {
  const { indicators, total } = context.table;
  const told = new Set(all.flat().flatMap(toldBy));
  const figures = new Set(total.filter(isFigure).map(({ indicator }) => indicator));
  return all.map((sentences) => {
    const named = new Set(sentences.flatMap(({ template }) => placeholdersOf(template)));
    const untold = indicators.filter(
      ({ code }) => named.has(code) && figures.has(code) && !told.has(code),
    );
    for (const { code } of untold) told.add(code);
    const templates = untold.map((each) => generalSentence(each, context.locale));
    return [...sentences, ...sectionSentences(templates, context)];
  });
}

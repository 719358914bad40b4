import { fitsUnit, matchKey, type FigureSpan, type UnitFit } from '#room/text';
import type { Indicator } from '../indicator.js';
import { foundWordings, weightOfArea, weightOfFound } from './found-wordings.js';
import { orderRatio } from './order-ratio.js';
import type { ProposedIndicator } from './scanned-value.js';
import type { WordingIndex } from './wording-index.js';

/** What the unit does to the weight of the words. */
const byUnit: { readonly [Fit in UnitFit]: number } = Object.freeze({
  same: 1.5,
  alike: 1.2,
  open: 1,
  other: 0.4,
  never: 0,
});

/** No one looks at more. */
const mostProposals = 5;

/** Less is chance: a word or two of many. */
const leastWeight = 1.5;

/** The units of an indicator, which may list several: “thôn, tổ dân phố”. */
const unitsOf = ({ unit }: Indicator): readonly string[] => unit.vi.split(',').map(matchKey);

/** A proposal with its indicator. */
export interface Candidate extends ProposedIndicator {
  readonly definition: Indicator;
}

/** The best wording of each indicator. */
function candidatesOf(
  unit: string,
  weighed: ReadonlyMap<string, number>,
  index: WordingIndex,
): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const [wording, sums] of foundWordings(weighed, index)) {
    const { indicator: definition, name, words } = wording;
    const { code } = definition;
    const fit = byUnit[fitsUnit(unit, unitsOf(definition))];
    const weight = weightOfFound(wording, sums) * fit * weightOfArea(code, weighed, index);
    if (weight < leastWeight || weight <= (best.get(code)?.weight ?? 0)) continue;
    const here = words.filter((word) => weighed.has(word));
    best.set(code, { indicator: code, wording: name, words: here, weight, definition });
  }
  return [...best.values()];
}

/** The indicators whose words stand near a figure, best first. */
export function proposeIndicators(
  figure: FigureSpan,
  weighed: ReadonlyMap<string, number>,
  index: WordingIndex,
): readonly ProposedIndicator[] {
  const ordered = candidatesOf(matchKey(figure.unit), weighed, index).toSorted(
    (a, b) => b.weight - a.weight,
  );
  return Object.freeze(
    orderRatio(ordered, figure.ratio)
      .slice(0, mostProposals)
      .map(({ definition: _, ...proposal }) => Object.freeze(proposal)),
  );
}

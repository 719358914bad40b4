import { fitsUnit, matchKey, type FigureSpan, type UnitFit } from '#room/text';
import type { Candidate } from './candidate.js';
import {
  foundWordings,
  sharesOfNames,
  weightOfArea,
  weightOfFound,
  type Surrounded,
} from './found-wordings.js';
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
const leastWeight = 0.8;

/** What is known of the place of a figure. */
export interface FigurePlace extends Surrounded {
  readonly figure: FigureSpan;
}

/** A wording is worth more where the name of its indicator stands near as well. */
const leastOfName = 0.6;

/** The best wording of each indicator. */
function candidatesOf(place: FigurePlace, index: WordingIndex) {
  const { figure, weighed } = place;
  const best = new Map<string, Candidate>();
  const unit = matchKey(figure.unit);
  const found = foundWordings(weighed, index);
  const names = sharesOfNames(found);
  for (const [wording, sums] of found) {
    const { indicator: definition, name, words } = wording;
    const { code } = definition;
    const named = leastOfName + (1 - leastOfName) * (names.get(code) ?? 0);
    const most = weightOfFound(wording, sums) * named * weightOfArea(code, place, index);
    const least = Math.max(leastWeight, best.get(code)?.weight ?? 0);
    // Most wordings are left out before their units are compared, which takes longest.
    const weight = most * byUnit.same <= least ? 0 : most * byUnit[fitsUnit(unit, wording.units)];
    if (weight <= least) continue;
    const here = words.filter((word) => weighed.has(word));
    best.set(code, { indicator: code, wording: name, words: here, weight, definition });
  }
  return [...best.values()];
}

/** The indicators whose words stand near a figure, best first. */
export function proposeIndicators(
  place: FigurePlace,
  index: WordingIndex,
): readonly ProposedIndicator[] {
  const ordered = candidatesOf(place, index).toSorted((a, b) => b.weight - a.weight);
  return Object.freeze(
    orderRatio(ordered, place.figure.ratio)
      .slice(0, mostProposals)
      .map(({ indicator, wording, words, weight }) =>
        Object.freeze({ indicator, wording, words: Object.freeze(words), weight }),
      ),
  );
}

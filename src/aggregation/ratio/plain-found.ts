import { placeOf } from '../fast/plain-figures.js';
import { plainPair } from './plain-pair.js';
import type { PlainRatio } from './plain-ratio.js';

/** What was found of a ratio of some lowest places together, over one period. */
export interface FoundPlain {
  above: number;
  below: number;
  hasPair: boolean;
  hasNothing: boolean;
  /** Bits of what either term was seen of. */
  seen: number;
  readonly left: number[];
  reported: number;
  partial: number;
}

const nothingYet = (): FoundPlain => ({
  above: 0,
  below: 0,
  hasPair: false,
  hasNothing: false,
  seen: 0,
  left: [],
  reported: 0,
  partial: 0,
});

function addHeard(
  { above, below }: PlainRatio,
  place: { unit: number; at: number },
  to: FoundPlain,
) {
  const [upper, lower] = [above, below].map((term) => {
    const at = placeOf(term, place.unit) + place.at;
    const { seen, reported } = term.block.tallies;
    return { seen: seen[at] ?? 0, isAll: reported[at] === 1 };
  });
  const seen = (upper?.seen ?? 0) | (lower?.seen ?? 0);
  to.seen |= seen;
  if (upper?.isAll === true && lower?.isAll === true) to.reported += 1;
  else if (seen !== 0) to.partial += 1;
}

/** Finds the pairs of some lowest places over one of the periods, and what the places sent. */
export function findPlain(ratio: PlainRatio, units: readonly number[], at: number): FoundPlain {
  const found = nothingYet();
  for (const unit of units) {
    const pair = plainPair(ratio, unit, at);
    found.above += pair.above;
    found.below += pair.below;
    found.hasPair ||= pair.isPair;
    found.hasNothing ||= pair.hasNothing;
    if (pair.isLeft) found.left.push(unit);
    addHeard(ratio, { unit, at }, found);
  }
  return found;
}

import type { Bare } from '../count/amounts.js';
import type { Heard } from '../count/heard.js';
import type { Question } from '../count/question.js';
import { noRatio } from '../ratio/no-ratio.js';
import { pairsOf } from '../ratio/pairs-of.js';
import type { Pair } from '../ratio/pair.js';
import { heardOfAll, isAllIn, jointly } from '../ratio/ratio-heard.js';
import { leftOf, sidesOf, type Left } from '../ratio/ratio-left.js';
import { termsOf, type Terms } from '../ratio/terms.js';

/** A ratio of some units that are asked together with others, which were counted elsewhere. */
export interface RatioHalf {
  readonly terms: Terms;
  readonly pairs: readonly Pair[];
  readonly hasNothing: boolean;
  readonly heard: Heard;
  readonly left: Left;
  /** Whether these units have sent all of both terms. */
  readonly isIn: () => boolean;
}

/** Which units are counted here, and what is known of the others. */
export interface HalfAsked {
  /** All units asked. */
  readonly roots: readonly number[];
  /** Those at or below them that are counted here. */
  readonly rest: readonly number[];
  /** Whether the others have a pair. */
  readonly isPaired: boolean;
}

/** Counts a ratio of some units that are not all that is asked, so that no stated rate stands for it. */
export function ratioHalf(
  question: Question,
  { roots, rest, isPaired }: HalfAsked,
): RatioHalf | null {
  const terms = termsOf(question, rest);
  if (terms === null) return null;
  const found = rest.map((root) => pairsOf(terms, root));
  const pairs = found.flatMap((one) => one.pairs);
  const all = heardOfAll(terms);
  return {
    terms,
    pairs,
    hasNothing: found.some(({ hasNothing }) => hasNothing),
    heard: jointly(all, isPaired || pairs.length > 0),
    left: leftOf(terms, { pairs, rates: [], roots }),
    isIn: () => isAllIn(terms, all, sidesOf(pairs)),
  };
}

/** A place that no tree has, for others that owe and of whom nothing is known here. */
const others = -1;

/** Why there is no pair in either half; `roots` are all units asked. */
export function noneOfHalf(
  { terms, heard }: RatioHalf,
  about: {
    readonly roots: readonly number[];
    readonly hasNothing: boolean;
    readonly areOthers: boolean;
  },
): Bare {
  const { roots, hasNothing, areOthers } = about;
  const all: Heard = areOthers ? new Map([...heard, [others, 'silent']]) : heard;
  return noRatio(terms, { roots, heard: all, hasNothing });
}

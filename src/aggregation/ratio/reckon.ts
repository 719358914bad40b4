import { areMixed } from '../count/meanings.js';
import type { Outcome, Part } from '../count/outcome.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Pair } from './pair.js';
import { rateOf, sumsOf } from './rate-of.js';
import type { RatioChoice } from './ratio-left.js';
import { ratioMeanings } from './term-meanings.js';
import type { Terms } from './terms.js';

type Reckoned = Pick<Outcome, 'parts' | 'sumOf' | 'meaningsOf'>;

/** A rate as it was stated. */
function stated(terms: Terms, rate: CountedReport): Reckoned {
  const { unit, standsIn, span } = rate;
  const part = { unit, standsIn, days: { from: span.from, to: span.to } };
  return {
    parts: [part],
    sumOf: (isWanted) => (isWanted(part) ? span.quantity : null),
    meaningsOf: (isWanted) =>
      ratioMeanings(terms, { pairs: [], rates: isWanted(part) ? [rate] : [] }),
  };
}

function recomputed(terms: Terms, pairs: readonly Pair[]): Reckoned {
  const parts = pairs.map((pair) => ({
    pair,
    parts: pair.days.map((days) => ({ unit: pair.unit, standsIn: pair.isWhole, days })),
  }));
  const { factor = 1 } = terms.stated.question.figure.key.indicator.ratio ?? {};
  const wantedOf = (isWanted: (part: Part) => boolean): readonly Pair[] =>
    parts.filter((one) => one.parts.some(isWanted)).map(({ pair }) => pair);
  const meanings: Outcome['meaningsOf'] = (isWanted) =>
    ratioMeanings(terms, { pairs: wantedOf(isWanted), rates: [] });
  return {
    parts: parts.flatMap((one) => one.parts),
    meaningsOf: meanings,
    sumOf: (isWanted) => {
      const wanted = wantedOf(isWanted);
      const isOne = wanted.length > 0 && !areMixed(meanings(isWanted));
      return isOne ? rateOf(sumsOf(wanted), factor) : null;
    },
  };
}

/** What counts, how to make a rate of it, and what it means. */
export function reckon(terms: Terms, { pairs, rates: [rate] }: RatioChoice): Reckoned {
  return rate === undefined ? recomputed(terms, pairs) : stated(terms, rate);
}

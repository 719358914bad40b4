import { quantityAt, type Dataset, type Quantity } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { subtractExactly } from '#room/text';
import { ruleFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import { carriedOverOf, type WithCarriedOver } from './relations/carried-over.js';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { placeAt, wordedValue } from './sent/given.js';
import { pairsOf } from './sent/pairs.js';
import { atMost, namedAmounts, type Verdict } from './sent/verdict.js';

const codeOf = (verdict: Verdict, { relations }: Indicator) => {
  if (verdict === 'implausible') return 'rules/part-implausible';
  return relations === 'usual' ? 'rules/part-may-exceed' : 'rules/part-exceeds-whole';
};

/** A part and its whole, each with its row; the whole with what was carried over too. */
interface Beside {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly all: WithCarriedOver;
}

/** How far a part is above all that it may be counted from. */
function amountsOf({ part, whole, all }: Beside) {
  const [partAmount, most] = namedAmounts(part, all.quantity);
  const [, wholeAmount] = namedAmounts(part, whole);
  const difference = subtractExactly(partAmount, most);
  return { partAmount, wholeAmount, ...all.facts, difference };
}

function* breaches(figures: Figures, part: Indicator, whole: Indicator): Iterable<Finding> {
  const withCarriedOver = carriedOverOf(figures, whole);
  for (const { row, other } of pairsOf(figures, part, { is: 'at-most', other: whole.code })) {
    const [of, from] = [quantityAt(figures, row), quantityAt(figures, other)];
    if (atMost(of, from) === 'fits') continue;
    const all = withCarriedOver(other);
    const verdict = atMost(of, all.quantity);
    if (verdict === 'fits') continue;
    const params = {
      part: part.code,
      whole: whole.code,
      ...amountsOf({ part: of, whole: from, all }),
      ...inPercent(part),
      partValue: wordedValue(figures, row),
      wholeValue: wordedValue(figures, other),
    };
    yield ruleFinding(codeOf(verdict, part), params, placeAt(figures, row));
  }
}

/**
 * A figure counted from another does not exceed it: cases mediated successfully are at most the
 * cases received.
 *
 * Vietnamese: chỉ tiêu thành phần không lớn hơn chỉ tiêu gốc.
 *
 * Reads `partOf` of the catalogue, within one report of one unit. Figures with a word (“gần”, “trên”)
 * are held to their bounds. Finding: `rules/part-exceeds-whole`, an error; where the relation is
 * only `usual`, `rules/part-may-exceed`, a warning; where it is possible, but only far from what the
 * words usually mean, `rules/part-implausible`, a warning.
 *
 * @example
 * ```ts
 * import { partWithinWhole } from 'danvan/rules';
 *
 * partWithinWhole.name; //=> 'part-within-whole'
 * ```
 *
 * @category Rules
 */
export const partWithinWhole: Rule = Object.freeze({
  name: 'part-within-whole',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      const whole = figures.indicators[figures.indicatorPlaces.get(indicator.partOf ?? '') ?? -1];
      if (whole !== undefined) yield* breaches(figures, indicator, whole);
    }
  },
});

import { quantityAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { subtractExactly } from '#room/text';
import { ruleFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { placeAt, wordedValue } from './sent/given.js';
import { pairsOf } from './sent/pairs.js';
import { atMost, namedAmounts, type Verdict } from './sent/verdict.js';

const codeOf = (verdict: Verdict, { relations }: Indicator) => {
  if (verdict === 'implausible') return 'rules/part-implausible';
  return relations === 'usual' ? 'rules/part-may-exceed' : 'rules/part-exceeds-whole';
};

function* breaches(figures: Figures, part: Indicator, whole: string): Iterable<Finding> {
  for (const { row, other, areBelow } of pairsOf(figures, part, whole)) {
    if (areBelow) continue;
    const [of, from] = [quantityAt(figures, row), quantityAt(figures, other)];
    const verdict = atMost(of, from);
    if (verdict === 'fits') continue;
    const [partAmount, wholeAmount] = namedAmounts(of, from);
    const params = {
      part: part.code,
      partAmount,
      whole,
      wholeAmount,
      difference: subtractExactly(partAmount, wholeAmount),
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
 * import { partWithinWhole } from 'danvan';
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
      const { partOf } = indicator;
      if (partOf !== undefined) yield* breaches(figures, indicator, partOf);
    }
  },
});

import { addQuantities, quantityAt, type Dataset, type Quantity } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { subtractExactly } from '#room/text';
import { ruleFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import { carriedOverOf, type WithCarriedOver } from './relations/carried-over.js';
import type { Rule } from './rule.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { finderOf, type FindRow } from './sent/finder.js';
import { placeAt } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { sumFacts } from './sent/sum-facts.js';
import { atLeast, namedAmounts, same, type Verdict } from './sent/verdict.js';

interface Part {
  readonly code: string;
  readonly isOther: boolean;
  readonly finderFor: (unit: number) => FindRow;
}

const partsOf = (figures: Figures, { parts = [], otherParts = [] }: Indicator): readonly Part[] =>
  [...parts, ...otherParts].map((code, at) => ({
    code,
    isOther: at >= parts.length,
    finderFor: finderOf(figures, code),
  }));

const codeOf = (verdict: Verdict, { relations }: Indicator) => {
  if (verdict === 'implausible') return 'rules/parts-implausible';
  return relations === 'usual' ? 'rules/parts-may-differ' : 'rules/parts-differ-from-total';
};

/** The sum of the parts that were sent: all of the total, or at least a part of it. */
function sumOf(figures: Figures, found: readonly { part: Part; row: number }[]): Quantity | null {
  const rows = found.flatMap(({ row }) => (row < 0 ? [] : row));
  if (rows.length === 0) return null;
  const sum = addQuantities(rows.map((row) => quantityAt(figures, row)));
  return found.every(({ part, row }) => part.isOther || row >= 0) ? sum : atLeast(sum);
}

/** Whether what is left at the end is among the parts, so that all that was at hand is in them. */
const isAllAtHand = ({ indicators, indicatorPlaces }: Figures, { parts = [] }: Indicator) =>
  parts.some((code) => indicators[indicatorPlaces.get(code) ?? -1]?.kind === 'stock');

/**
 * Holds parts to their total, and to what was carried over with it: parts with what is left at the
 * end make both together, others either.
 */
function judgeOf(figures: Figures, indicator: Indicator) {
  const withCarriedOver = carriedOverOf(figures, indicator);
  const isOfAll = isAllAtHand(figures, indicator);
  return (row: number, sum: Quantity) => {
    const alone = same(quantityAt(figures, row), sum);
    if (alone === 'fits' && !isOfAll) return null;
    const { quantity, facts } = withCarriedOver(row);
    const verdict = same(quantity, sum);
    return verdict === 'fits' ? null : { verdict, quantity, facts };
  };
}

function factsOf(
  figures: Figures,
  row: number,
  { sum, unlike }: { readonly sum: Quantity; readonly unlike: WithCarriedOver },
) {
  const { amount: total, value: totalValue, sum: parts } = sumFacts(figures, row, sum);
  const [all, together] = namedAmounts(unlike.quantity, sum);
  const { facts } = unlike;
  const difference = subtractExactly(all, together);
  return { total, ...facts, sum: parts, difference, totalValue };
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const parts = partsOf(figures, indicator);
  const judge = judgeOf(figures, indicator);
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const finders = parts.map((part) => ({ part, find: part.finderFor(unit) }));
    for (const [at, row] of rows.entries()) {
      if (!isFigure(figures, row)) continue;
      const found = finders.map(({ part, find }) => ({ part, row: find(row, at) }));
      const sum = sumOf(figures, found);
      const unlike = sum === null ? null : judge(row, sum);
      if (sum === null || unlike === null) continue;
      const sent = found.flatMap((one) => (one.row < 0 ? [] : one.part.code));
      const params = {
        ...factsOf(figures, row, { sum, unlike }),
        parts: sent,
        ...inPercent(indicator),
      };
      yield ruleFinding(codeOf(unlike.verdict, indicator), params, placeAt(figures, row));
    }
  }
}

/**
 * A total equals the sum of its parts: letters received are complaints, denunciations and
 * petitions together.
 *
 * Vietnamese: tổng bằng các chỉ tiêu thành phần cộng lại.
 *
 * Reads `parts` of the catalogue, within one report of one unit; `otherParts` count where they were
 * sent. Where a part was not sent, the others are at most the total. Figures with a word (“gần”,
 * “trên”) are held to their bounds. Finding: `rules/parts-differ-from-total`, an error; where the
 * relation is only `usual`, `rules/parts-may-differ`, a warning; where it is possible, but only far
 * from what the words usually mean, `rules/parts-implausible`, a warning.
 *
 * @example
 * ```ts
 * import { partsEqualTotal } from 'danvan/rules';
 *
 * partsEqualTotal.name; //=> 'parts-equal-total'
 * ```
 *
 * @category Rules
 */
export const partsEqualTotal: Rule = Object.freeze({
  name: 'parts-equal-total',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.parts !== undefined && indicator.parts.length > 0) {
        yield* breaches(figures, indicator);
      }
    }
  },
});

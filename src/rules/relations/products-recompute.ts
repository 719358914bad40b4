import { quantityAt, rateWithin, type Dataset, type Quantity } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { FigureRelation, Indicator } from '#room/indicators';
import { relationFinding } from './findings.js';
import { inPercent } from '../in-percent.js';
import type { Rule } from '../rule.js';
import { figuresOf, type Figures } from '../sent/figures.js';
import { placeAt } from '../sent/given.js';
import { groupsOf } from '../sent/groups.js';
import { doubtOf } from '../sent/verdict.js';
import {
  foundTerm,
  isHeld,
  isHeldRow,
  isHeldThen,
  readyTerm,
  type FoundTerm,
  type ReadyTerm,
} from './related.js';
import { judge, relatedFacts } from './relations-hold.js';
import { multiplied, widened } from './signed.js';

/** A product, and what it is divided by. */
interface FoundProduct {
  readonly found: readonly FoundTerm[];
  readonly divisor: FoundTerm | null;
}

/** A product over its divisor; null where that is zero for certain, or may be. */
function productOf({ found, divisor }: FoundProduct): Quantity | null {
  const product = multiplied(found.map(({ quantity }) => quantity));
  if (divisor === null) return product;
  const below = divisor.quantity;
  if (below.from <= 0) return null;
  const { amount } = product;
  const isKnown = amount !== null && below.amount !== null;
  return {
    amount: isKnown ? rateWithin(amount, below.amount, 1) : null,
    from: rateWithin(product.from, below.to, 1),
    to: rateWithin(product.to, below.from, 1),
    plausibleFrom: rateWithin(product.plausibleFrom, below.plausibleTo, 1),
    plausibleTo: rateWithin(product.plausibleTo, below.plausibleFrom, 1),
  };
}

function breach(
  figures: Figures,
  row: number,
  about: FoundProduct & { indicator: Indicator; relation: FigureRelation },
): Finding | null {
  const { indicator, relation, found, divisor } = about;
  const all = divisor === null ? found : [...found, divisor];
  const product = isHeld(all, 'skip') ? productOf(about) : null;
  if (product === null) return null;
  const other = widened(product, relation.tolerance);
  const verdict = judge(quantityAt(figures, row), other, relation.is);
  if (verdict === 'fits') return null;
  const params = {
    ...relatedFacts(figures, row, { other: product, found }),
    is: relation.is,
    ...(divisor !== null && { dividedBy: divisor.facts }),
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  const { basis: legalBasis } = relation;
  const place = { ...placeAt(figures, row), ...(legalBasis !== undefined && { legalBasis }) };
  return relationFinding('rules/product-differs', params, place);
}

function* breaches(
  figures: Figures,
  indicator: Indicator,
  relation: FigureRelation,
): Iterable<Finding> {
  const { productOf: factors = [], dividedBy } = relation;
  const terms = factors.map((term) => readyTerm(figures, term));
  const below = dividedBy === undefined ? null : readyTerm(figures, dividedBy);
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const ready = (term: ReadyTerm) => ({ term, find: term.findFor(unit) });
    const finders = terms.map(ready);
    const findBelow = below === null ? null : ready(below);
    for (const [at, row] of rows.entries()) {
      if (!isHeldRow(figures, row) || !isHeldThen(figures, row, relation)) continue;
      const beside = ({ term, find }: ReturnType<typeof ready>) =>
        foundTerm(figures, term, find(row, at));
      const divisor = findBelow === null ? null : beside(findBelow);
      const about = { indicator, relation, found: finders.map(beside), divisor };
      const finding = breach(figures, row, about);
      if (finding !== null) yield finding;
    }
  }
}

/**
 * A stated average, product or percentage of a plan is the one that its terms give.
 *
 * Vietnamese: số bình quân, tích số, tỷ lệ so với kế hoạch khớp với số tính lại.
 *
 * Reads the products in `holds` of the catalogue, within one report of one unit; both sides may lie
 * apart by its `tolerance`, as rounded figures do. Nothing is held where a term was not sent, or where
 * it is divided by what is or may be zero. Finding: `rules/product-differs`, a warning.
 *
 * @example
 * ```ts
 * import { productsRecompute } from 'danvan/rules';
 *
 * productsRecompute.name; //=> 'products-recompute'
 * ```
 *
 * @category Rules
 */
export const productsRecompute: Rule = Object.freeze({
  name: 'products-recompute',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      for (const relation of indicator.holds ?? []) {
        if (relation.productOf !== undefined) yield* breaches(figures, indicator, relation);
      }
    }
  },
});

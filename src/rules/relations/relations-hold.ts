import { addQuantities, quantityAt, type Dataset, type Quantity } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { FigureRelation, Indicator } from '#room/indicators';
import { subtractExactly } from '#room/text';
import { relationFinding } from './findings.js';
import { inPercent } from '../in-percent.js';
import type { Rule } from '../rule.js';
import { figuresOf, type Figures } from '../sent/figures.js';
import { placeAt, wordedValue } from '../sent/given.js';
import { groupsOf } from '../sent/groups.js';
import { atMost, namedAmounts, same, type Verdict } from '../sent/verdict.js';
import { foundTerm, isHeld, isHeldRow, isHeldThen, readyTerm, type FoundTerm } from './related.js';
import { widened } from './signed.js';

/** Whether a figure may stand beside what it is held to. */
export function judge(figure: Quantity, other: Quantity, is: FigureRelation['is']): Verdict {
  if (is === 'at-most') return atMost(figure, other);
  return is === 'at-least' ? atMost(other, figure) : same(figure, other);
}

const codeOf = (verdict: Verdict, { severity }: FigureRelation) => {
  if (verdict === 'implausible') return 'rules/relation-implausible';
  return severity === 'warning' ? 'rules/relation-may-break' : 'rules/relation-broken';
};

/** What a finding tells of a figure and of what it is held to. */
export function relatedFacts(
  figures: Figures,
  row: number,
  beside: { readonly other: Quantity; readonly found: readonly FoundTerm[] },
) {
  const [amount, other] = namedAmounts(quantityAt(figures, row), beside.other);
  const difference = subtractExactly(amount, other);
  const value = wordedValue(figures, row);
  return { amount, value, other, difference, terms: beside.found.map(({ facts }) => facts) };
}

function breach(
  figures: Figures,
  row: number,
  about: { indicator: Indicator; relation: FigureRelation; found: readonly FoundTerm[] },
): Finding | null {
  const { indicator, relation, found } = about;
  if (!isHeld(found, relation.missing)) return null;
  const sum = addQuantities(found.map(({ quantity }) => quantity));
  const other = widened(sum, relation.tolerance);
  const verdict = judge(quantityAt(figures, row), other, relation.is);
  if (verdict === 'fits') return null;
  const facts = relatedFacts(figures, row, { other: sum, found });
  const params = { ...facts, is: relation.is, ...inPercent(indicator) };
  const { basis: legalBasis } = relation;
  const place = { ...placeAt(figures, row), ...(legalBasis !== undefined && { legalBasis }) };
  return relationFinding(codeOf(verdict, relation), params, place);
}

function* breaches(
  figures: Figures,
  indicator: Indicator,
  relation: FigureRelation,
): Iterable<Finding> {
  const terms = (relation.sumOf ?? []).map((term) => readyTerm(figures, term));
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const finders = terms.map((term) => ({ term, find: term.findFor(unit) }));
    for (const [at, row] of rows.entries()) {
      if (!isHeldRow(figures, row) || !isHeldThen(figures, row, relation)) continue;
      const found = finders.map(({ term, find }) => foundTerm(figures, term, find(row, at)));
      const finding = breach(figures, row, { indicator, relation, found });
      if (finding !== null) yield finding;
    }
  }
}

/**
 * A figure agrees with the others that make it up: outstanding = carried over + received −
 * resolved.
 *
 * Vietnamese: các chỉ tiêu có quan hệ với nhau phải khớp số.
 *
 * Reads the sums in `holds` of the catalogue, within one report of one unit, and in the report
 * just before where a term says so: what was outstanding at the end of a quarter is what the next
 * one begins with. Figures with a word are held to their bounds. Where a term was not sent
 * nothing is checked, unless the relation says that it may be any figure. Findings:
 * `rules/relation-broken`, an error; `rules/relation-may-break` and `rules/relation-implausible`,
 * warnings.
 *
 * @example
 * ```ts
 * import { relationsHold } from 'danvan/rules';
 *
 * relationsHold.name; //=> 'relations-hold'
 * ```
 *
 * @category Rules
 */
export const relationsHold: Rule = Object.freeze({
  name: 'relations-hold',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      for (const relation of indicator.holds ?? []) {
        if (relation.sumOf !== undefined) yield* breaches(figures, indicator, relation);
      }
    }
  },
});

import type { Finding } from '#room/findings';
import { addExactly, subtractExactly } from '#room/text';
import type { FormCells } from '../filled/form-value.js';
import { formFinding } from '../findings.js';
import type { CheckPlan } from './check-plan.js';
import { brokenCheck } from './check-relations.js';
import { cellPlace, columnFacts, rowFacts, type RowPlace } from './figure-place.js';
import type { FormulaPlan } from './formula-plan.js';
import { areApart, boundsOf, boundsOfSum, plausibleOf, type Bounds } from './row-bounds.js';
import type { SumPlan } from './sum-plan.js';

/** What a sum of columns lies between. */
function boundsBy({ places, signs }: SumPlan, row: readonly Bounds[]): Bounds {
  const terms = [...places].map((place, at) => ({ bounds: row[place], sign: signs[at] ?? 1 }));
  const stated = terms.map(({ bounds, sign }) => (bounds?.stated ?? NaN) * sign);
  const sum = boundsOfSum(terms);
  return Number.isNaN(sum.stated) ? sum : { ...sum, stated: addExactly(stated) };
}

const isExact = ({ low, high }: Bounds): boolean => low === high;

/** Whether a comparison fails whatever the figures with words are. */
function isBroken({ check }: CheckPlan, left: Bounds, right: Bounds): boolean {
  if (isExact(left) && isExact(right)) return false;
  if (check.sign === '<=') return left.low > right.high;
  if (check.sign === '>=') return left.high < right.low;
  return areApart(left, right);
}

function ofFormula(plan: FormulaPlan, row: readonly Bounds[], place: RowPlace): readonly Finding[] {
  const found = row[plan.at];
  if (plan.sum === undefined || found === undefined) return [];
  const parts = boundsBy(plan.sum, row);
  if ((isExact(found) && isExact(parts)) || !areApart(found, parts)) return [];
  const facts = {
    ...columnFacts(place, plan.column),
    found: found.stated,
    expected: parts.stated,
    difference: subtractExactly(found.stated, parts.stated),
    formula: plan.text,
  };
  return [formFinding('forms/formula-differs', facts, cellPlace(place, plan.column.index))];
}

/** A total that holds only where a figure is far from what its word usually means. */
function doubtOf(plan: FormulaPlan, row: readonly Bounds[], place: RowPlace): readonly Finding[] {
  const found = row[plan.at];
  if (plan.sum === undefined || found === undefined) return [];
  const parts = boundsBy(plan.sum, row);
  if ((isExact(found) && isExact(parts)) || !areApart(found, parts)) return [];
  const facts = {
    ...rowFacts(place),
    left: plan.column.index,
    leftAmount: found.stated,
    sign: '=' as const,
    right: plan.text,
    rightAmount: parts.stated,
    difference: subtractExactly(found.stated, parts.stated),
  };
  return [formFinding('forms/check-doubtful', facts, cellPlace(place, plan.column.index))];
}

function ofCheck(plan: CheckPlan, row: readonly Bounds[], place: RowPlace): readonly Finding[] {
  const [left, right] = [plan.left.forms[0], plan.right.forms[0]];
  if (!plan.isOwn || left === undefined || right === undefined) return [];
  const sides = [boundsBy(left.sum, row), boundsBy(right.sum, row)] as const;
  if (!isBroken(plan, ...sides)) return [];
  return [brokenCheck(plan.check, [sides[0].stated, sides[1].stated], place)];
}

/**
 * Finds what cannot hold in a row with figures such as “gần 134”, whatever they are exactly: no more
 * is asked of them than they say. What is exact on both sides is asked elsewhere.
 */
export function checkQualified(
  cells: FormCells,
  plans: { readonly formulas: readonly FormulaPlan[]; readonly checks: readonly CheckPlan[] },
  place: RowPlace,
): readonly Finding[] {
  const { columns } = place.known.form;
  const row = columns.map((column) => boundsOf(cells[column.index], column));
  const usual = columns.map((column) => plausibleOf(cells[column.index], column));
  return [
    ...plans.formulas.flatMap((plan) => {
      const wrong = ofFormula(plan, row, place);
      return wrong.length > 0 ? wrong : doubtOf(plan, usual, place);
    }),
    ...plans.checks.flatMap((plan) => ofCheck(plan, row, place)),
  ];
}

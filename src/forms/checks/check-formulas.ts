import type { Finding } from '#room/findings';
import { subtractExactly } from '#room/text';
import { formFinding } from '../findings.js';
import { cellPlace, columnFacts, type RowPlace } from './figure-place.js';
import { resultOf, toleranceOf, type FormulaPlan } from './formula-plan.js';
import { knownSum } from './sum-plan.js';

/** The least that the parts that are known come to, while others are missing. */
function leastOf({ sum }: FormulaPlan, amounts: Float64Array): number {
  return sum?.isRising === true ? knownSum(sum, amounts) : NaN;
}

/** A figure beside what its formula gives; undefined where it agrees, or nothing can be said. */
function unlike(plan: FormulaPlan, amounts: Float64Array) {
  const found = amounts[plan.at] ?? NaN;
  if (Number.isNaN(found)) return undefined;
  const result = resultOf(plan, amounts);
  if (!Number.isNaN(result)) {
    const isSame = result === found || Math.abs(result - found) <= toleranceOf(plan);
    return isSame
      ? undefined
      : ({ code: 'forms/formula-differs', found, expected: result } as const);
  }
  const least = leastOf(plan, amounts);
  return least > found
    ? ({ code: 'forms/formula-exceeded', found, expected: least } as const)
    : undefined;
}

/** A rate with a few digits more than it is printed with. */
const shown = ({ quotient, column }: FormulaPlan, result: number): number =>
  quotient === undefined ? result : Number(result.toPrecision(column.decimals + 6));

/**
 * Finds the figures of a row that are not what their printed formulas give. Where parts are missing,
 * only a figure below those that are known is wrong.
 *
 * @param place - Makes the place of the row, where something is found.
 */
export function checkFormulas(
  plans: readonly FormulaPlan[],
  amounts: Float64Array,
  place: () => RowPlace,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const plan of plans) {
    const problem = unlike(plan, amounts);
    if (problem === undefined) continue;
    const { code, found } = problem;
    const expected = shown(plan, problem.expected);
    const at = place();
    const facts = {
      ...columnFacts(at, plan.column),
      found,
      expected,
      difference: subtractExactly(found, expected),
      formula: plan.text,
    };
    findings ??= [];
    findings.push(formFinding(code, facts, cellPlace(at, plan.column.index)));
  }
  return findings ?? [];
}

import type { Finding } from '#room/findings';
import { subtractExactly } from '#room/text';
import type { FormCheck } from '../definition/form-check.js';
import { formFinding } from '../findings.js';
import type { CheckPlan, SidePlan } from './check-plan.js';
import { cellPlace, rowFacts, type RowPlace } from './figure-place.js';
import { wholeSum } from './sum-plan.js';

/** The figures of the same row in another form; undefined where that was not sent. */
export type OtherAmounts = (form: string) => Float64Array | undefined;

/** What one side comes to; not a number where a figure, or the form, is missing. */
function sideOf({ side, forms }: SidePlan, own: Float64Array, other: OtherAmounts): number {
  for (const { known, sum } of forms) {
    const amounts = side.form === undefined ? own : other(known.form.id);
    if (amounts !== undefined) return wholeSum(sum, amounts);
  }
  return NaN;
}

/** Whether two sides are known and do not stand to each other as they should. */
function isBroken({ sign }: FormCheck, left: number, right: number): boolean {
  if (sign === '<=') return left > right;
  if (sign === '>=') return left < right;
  return left !== right && !Number.isNaN(left) && !Number.isNaN(right);
}

/** A check that does not hold, with what both sides come to. */
export function brokenCheck(
  check: FormCheck,
  [left, right]: readonly [number, number],
  at: RowPlace,
): Finding {
  const facts = {
    ...rowFacts(at),
    left: check.left.text,
    leftAmount: left,
    sign: check.sign,
    right: check.right.text,
    ...(check.right.form !== undefined && { rightForm: check.right.form }),
    rightAmount: right,
    difference: subtractExactly(left, right),
    ...(check.basis !== undefined && { basis: check.basis }),
  };
  const code = check.severity === 'error' ? 'forms/check-broken' : 'forms/check-doubtful';
  return formFinding(code, facts, cellPlace(at, check.left.terms[0]?.column ?? ''));
}

/**
 * Finds what does not hold between columns, of one form and across forms; where a side is missing,
 * nothing is said.
 *
 * @param place - Makes the place of the row, where something is found.
 */
export function checkRelations(
  plans: readonly CheckPlan[],
  { amounts, other }: { readonly amounts: Float64Array; readonly other: OtherAmounts },
  place: () => RowPlace,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const { check, left, right } of plans) {
    const first = sideOf(left, amounts, other);
    const second = sideOf(right, amounts, other);
    if (!isBroken(check, first, second)) continue;
    findings ??= [];
    findings.push(brokenCheck(check, [first, second], place()));
  }
  return findings ?? [];
}

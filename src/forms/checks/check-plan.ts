import type { CheckSide, FormCheck } from '../definition/form-check.js';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { KnownForm } from '../filled/known-form.js';
import { sumPlan, type SumPlan } from './sum-plan.js';

/** One side of a check by the places of its columns. */
export interface SidePlan {
  readonly side: CheckSide;
  /** For each form that it may stand in; the form itself first where it names no other. */
  readonly forms: readonly { readonly known: KnownForm; readonly sum: SumPlan }[];
}

/** A check with both sides looked up. */
export interface CheckPlan {
  readonly check: FormCheck;
  readonly left: SidePlan;
  readonly right: SidePlan;
  /** Whether both sides stand in the form itself. */
  readonly isOwn: boolean;
}

const placesOf = ({ keys }: KnownForm): ReadonlyMap<string, number> =>
  new Map(keys.map((key, at) => [key, at]));

/** Whether a form is the one that a check names: by its id, or by its code within the same act. */
const isNamed = (name: string, { form: other }: KnownForm, form: StatisticalForm): boolean =>
  other.id === name || (other.code === name && other.act?.number === form.act?.number);

function sidePlan(side: CheckSide, own: KnownForm, all: readonly KnownForm[]): SidePlan {
  const { form: name } = side;
  const named = name === undefined ? [own] : all.filter((each) => isNamed(name, each, own.form));
  return {
    side,
    forms: named.map((known) => ({ known, sum: sumPlan(side.terms, placesOf(known)) })),
  };
}

/** The checks of a form, with the forms that they name looked up among all. */
export const checkPlans = (own: KnownForm, all: readonly KnownForm[]): readonly CheckPlan[] =>
  own.form.checks.map((check) => {
    const [left, right] = [sidePlan(check.left, own, all), sidePlan(check.right, own, all)];
    return {
      check,
      left,
      right,
      isOwn: check.left.form === undefined && check.right.form === undefined,
    };
  });

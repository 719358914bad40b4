import type { FormColumn } from '../definition/form-column.js';
import type { CheckPlan } from './check-plan.js';
import type { OtherAmounts } from './check-relations.js';
import { resultOf, type FormulaPlan } from './formula-plan.js';
import { isWhole, knownSum, type SumPlan } from './sum-plan.js';

/** A sum that should hold in a row: how often each of its cells counts, and by how much it is off. */
interface Equation {
  /** What findings call it by. */
  readonly key: string;
  /** By the place of a column. */
  readonly times: ReadonlyMap<number, number>;
  readonly off: number;
}

/** A cell, and the figure with which all its sums hold. */
export interface PerhapsMeant {
  /** The place of its column. */
  readonly at: number;
  readonly amount: number;
  /** The sums that do not hold without it. */
  readonly keys: ReadonlySet<string>;
}

/** The names of sums: of a printed formula, of a check, of the sum over the rows. */
export const keys = {
  formula: (column: string, text: string): string => `formula ${column} ${text}`,
  check: (left: string, right: string, rightForm: string): string =>
    `check ${left} ${rightForm} ${right}`,
  total: (column: string): string => `total ${column}`,
} as const;

function timesOf(sides: readonly (readonly [sum: SumPlan, sign: number])[]) {
  const times = new Map<number, number>();
  for (const [{ places, signs }, sign] of sides) {
    for (const [at, place] of places.entries()) {
      times.set(place, (times.get(place) ?? 0) + sign * (signs[at] ?? 1));
    }
  }
  return times;
}

const ofFormula = (plan: FormulaPlan, amounts: Float64Array): readonly Equation[] => {
  if (plan.sum === undefined) return [];
  const off = (amounts[plan.at] ?? NaN) - resultOf(plan, amounts);
  if (Number.isNaN(off)) return [];
  const times = timesOf([[plan.sum, -1]]);
  times.set(plan.at, (times.get(plan.at) ?? 0) + 1);
  return [{ key: keys.formula(plan.column.index, plan.text), times, off }];
};

function ofCheck(plan: CheckPlan, amounts: Float64Array, other: OtherAmounts): readonly Equation[] {
  const { check, left, right } = plan;
  const [own] = left.forms;
  if (check.sign !== '=' || left.side.form !== undefined || own === undefined) return [];
  for (const { known, sum } of right.forms) {
    const isOwn = right.side.form === undefined;
    const its = isOwn ? amounts : other(known.form.id);
    if (its === undefined) continue;
    if (!isWhole(own.sum, amounts) || !isWhole(sum, its)) return [];
    const off = knownSum(own.sum, amounts) - knownSum(sum, its);
    const times = timesOf(
      isOwn
        ? [
            [own.sum, 1],
            [sum, -1],
          ]
        : [[own.sum, 1]],
    );
    const key = keys.check(left.side.text, right.side.text, right.side.form ?? '');
    return [{ key, times, off }];
  }
  return [];
}

/** A row of figures, with the sums that should hold in it and over all rows. */
export interface SummedRow {
  readonly formulas: readonly FormulaPlan[];
  readonly checks: readonly CheckPlan[];
  readonly columns: readonly FormColumn[];
  readonly amounts: Float64Array;
  readonly other: OtherAmounts;
  /** By the place of a column: by how much the row of totals is off; not a number where nobody can say. */
  readonly totalsOff: readonly number[];
}

function equationsOf(row: SummedRow): readonly Equation[] {
  const { formulas, checks, columns, amounts, other, totalsOff } = row;
  return [
    ...formulas.flatMap((plan) => ofFormula(plan, amounts)),
    ...checks.flatMap((plan) => ofCheck(plan, amounts, other)),
    ...columns.flatMap(({ index }, at): readonly Equation[] => {
      const off = totalsOff[at] ?? NaN;
      return Number.isNaN(off) ? [] : [{ key: keys.total(index), times: new Map([[at, -1]]), off }];
    }),
  ];
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6;

/** What a cell would have to be so that all sums hold that it is in; at least two of them are broken. */
function meantAt(at: number, row: SummedRow, all: readonly Equation[]): readonly PerhapsMeant[] {
  const mine = all.filter(({ times }) => (times.get(at) ?? 0) !== 0);
  const [first, ...others] = mine.map(({ times, off }) => -off / (times.get(at) ?? 1));
  const isOne = first !== undefined && others.length > 0 && !isNear(first, 0);
  if (!isOne || !others.every((each) => isNear(each, first))) return [];
  const { type, decimals, signed } = row.columns[at] ?? {};
  const digits = type === 'count' ? 0 : (decimals ?? 0);
  const amount = Number(((row.amounts[at] ?? NaN) + first).toFixed(digits));
  return Number.isNaN(amount) || (amount < 0 && signed !== true)
    ? []
    : [{ at, amount, keys: new Set(mine.map(({ key }) => key)) }];
}

/**
 * The one cell of a row with which all its broken sums would hold: a figure that two sums are off by
 * in the same way. Nothing where none is, or several are, the one.
 */
export function perhapsMeant(row: SummedRow): PerhapsMeant | undefined {
  const all = equationsOf(row);
  const meant = row.columns.flatMap((_, at) => meantAt(at, row, all));
  const most = Math.max(0, ...meant.map(({ keys: { size } }) => size));
  const [one, ...others] = meant.filter(({ keys: { size } }) => size === most);
  return others.length === 0 ? one : undefined;
}

import type { Indicator } from '#room/indicators';
import { divideExactly, multiplyExactly, subtractExactly } from '#room/text';
import type { Cell, Comparison } from './cell.js';

/** Two totals compare only where the same units sent them. */
const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const changeOf = (difference: number, base: number): number =>
  divideExactly(multiplyExactly(difference, 100), Math.abs(base));

/** Sets a cell beside the same cell of another period; says why where it cannot. */
export function compareCells(
  cell: Pick<Cell, 'amount' | 'silent'>,
  base: Omit<Cell, 'unit'>,
  indicator: Indicator,
): Comparison {
  const { period, amount, coverage } = base;
  const common = { period, amount, coverage, difference: null, percentChange: null };
  if (amount === null) return { ...common, reason: 'base-missing' };
  if (cell.amount === null) return { ...common, reason: 'amount-missing' };
  if (!areSame(cell.silent, base.silent)) return { ...common, reason: 'coverage-differs' };
  const difference = subtractExactly(cell.amount, amount);
  if (indicator.kind === 'ratio') return { ...common, difference };
  return amount === 0
    ? { ...common, difference, reason: 'base-zero' }
    : { ...common, difference, percentChange: changeOf(difference, amount) };
}

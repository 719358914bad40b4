import type { Cell } from '../cell.js';
import type { Bare } from '../count/amounts.js';
import type { Lists } from './late-lists.js';
import { emptyList } from './lists.js';
import type { PlainFigure } from './plain-figures.js';
import { amountOf, type ToldAmount } from './told-amount.js';

/** What a cell is of, and what was worked out of it. */
export interface CellAt {
  readonly figure: PlainFigure;
  readonly unit: string | null;
  readonly told: ToldAmount;
  readonly period: string;
}

type BareCell = Omit<Cell, keyof Lists>;

/** Field by field: taking over the fields of another object takes ten times as long. */
export function exactCell({ figure, unit, told, period }: CellAt, state: Cell['state']): BareCell {
  const amount = amountOf(told.sum, told.scale);
  return {
    state,
    amount,
    from: amount,
    to: amount,
    qualifier: undefined,
    bounds: figure.scope.boundsOf(amount),
    indicator: figure.indicator.code,
    period,
    precision: undefined,
    coverage: told.coverage,
    standsIn: emptyList,
    unit,
  };
}

/** A cell without an amount. */
export const bareCell = ({ figure, unit, told, period }: CellAt, bare: Bare): BareCell => ({
  ...bare,
  indicator: figure.indicator.code,
  period,
  precision: undefined,
  coverage: told.coverage,
  standsIn: emptyList,
  unit,
});

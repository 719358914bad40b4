import type { ObservedValue } from '#room/indicators';
import type { Amount } from './amount.js';

/** Why figures of one unit could not be made one. */
export type FigureRefusal = 'not-additive-over-time';

/** The figure of one unit for one indicator and one period. */
export interface Figure {
  readonly state: ObservedValue['state'];
  /** Null unless the state is `reported` or `nil`. */
  readonly amount: Amount | null;
  /** False where reports cover only a part of the period. */
  readonly full: boolean;
  readonly precision?: number | undefined;
  /** Positions of the observations that it comes from. */
  readonly contributors: readonly number[];
  readonly refusal?: FigureRefusal;
}

/** Nothing was heard. */
export const missingFigure: Figure = Object.freeze({
  state: 'missing',
  amount: null,
  full: false,
  contributors: [],
});

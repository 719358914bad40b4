import { addQuantities, type Quantity } from '../choice/quantity.js';
import type { Stretch } from '../choice/span.js';
import type { CountedReport } from '../count/taken-of.js';

/** The reports of both terms. */
export interface Sides {
  readonly above: readonly CountedReport[];
  readonly below: readonly CountedReport[];
}

/** Both terms of a ratio for the same days of the same units. */
export interface Pair extends Sides {
  readonly unit: number;
  /** Whether it is of the unit with all below it; else of its own figures. */
  readonly isWhole: boolean;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  /** The days that both tell of. */
  readonly days: readonly Stretch[];
  /** In which nothing else counts of the same units; with a state, the period asked. */
  readonly stretch: Stretch;
  /** How many owed unit-days both cover. */
  readonly unitDays: number;
}

const quantityOf = (reports: readonly CountedReport[]): Quantity =>
  addQuantities(reports.map(({ span }) => span.quantity));

/** Sets the reports of both terms beside each other. */
export const pairOf = (
  { above, below }: Sides,
  rest: Pick<Pair, 'unit' | 'isWhole' | 'days' | 'stretch' | 'unitDays'>,
): Pair => ({
  ...rest,
  above,
  below,
  numerator: quantityOf(above),
  denominator: quantityOf(below),
});

/** A share of nothing is none: such terms are no pair. */
export const isNothing = ({ below }: Pick<Sides, 'below'>): boolean =>
  below.every(({ span }) => span.quantity.to === 0);

/** All reports of both terms. */
export const reportsOf = ({ above, below }: Sides): readonly CountedReport[] => [
  ...above,
  ...below,
];

/** The places of the observations that pairs come from. */
export const pairedRows = (pairs: readonly Sides[]): ReadonlySet<number> =>
  new Set(pairs.flatMap((pair) => reportsOf(pair).flatMap(({ span }) => span.rows)));

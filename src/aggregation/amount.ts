import type { ObservedValue } from '#room/indicators';
import { addExactly, openSidesOf, wordOfSides, type Qualifier } from '#room/text';

/**
 * What is known of an amount: where it lies, and on which sides it is open.
 *
 * A sum of amounts is open on every side on which one of them is.
 */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** The true amount may be smaller: “gần 134”. */
  readonly openBelow: boolean;
  /** The true amount may be larger: “trên 11.000”. */
  readonly openAbove: boolean;
  /** Holds no number at all: “nhiều”. */
  readonly unquantified: boolean;
  /** The word of the source, while the amount is that of one source alone. */
  readonly qualifier?: Qualifier | undefined;
}

export const zeroAmount: Amount = Object.freeze({
  from: 0,
  to: 0,
  openBelow: false,
  openAbove: false,
  unquantified: false,
});

/** The amount of an observed value; null where nothing was reported. */
export function amountOf(value: ObservedValue): Amount | null {
  if (value.state === 'nil') return zeroAmount;
  if (value.state !== 'reported') return null;
  const from = value.amount ?? 0;
  return {
    from,
    to: value.to ?? from,
    ...openSidesOf(value.qualifier),
    unquantified: value.amount === null,
    qualifier: value.qualifier,
  };
}

/** Adds amounts exactly; a sum of one keeps its word. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const [only, ...others] = amounts;
  if (only !== undefined && others.length === 0) return only;
  return {
    from: addExactly(amounts.map(({ from }) => from)),
    to: addExactly(amounts.map(({ to }) => to)),
    openBelow: amounts.some(({ openBelow }) => openBelow),
    openAbove: amounts.some(({ openAbove }) => openAbove),
    unquantified: amounts.length > 0 && amounts.every(({ unquantified }) => unquantified),
  };
}

/** The word to print before an amount: its own, or the one that its open sides call for. */
export function qualifierOf(amount: Amount): Qualifier | undefined {
  if (amount.unquantified) return 'many';
  return amount.qualifier ?? wordOfSides(amount);
}

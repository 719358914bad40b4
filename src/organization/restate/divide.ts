import {
  addExactly,
  decimalDigits,
  multiplyExactly,
  roundHalfUp,
  subtractExactly,
} from '#room/text';

/** Sums of decimal shares miss 1 by a hair. */
const hair = 1e-9;

/** An amount divided among units. */
export interface Division {
  readonly parts: ReadonlyMap<string, number>;
  /** What no share gives to anyone. */
  readonly rest: number;
}

/**
 * Divides an amount by shares, each from 0 to 1.
 *
 * The parts have no more decimals than the amount: each is the difference of two rounded running
 * totals, so that together with the rest they add up to the amount exactly.
 */
export function divide(amount: number, shares: ReadonlyMap<string, number>): Division {
  const decimals = decimalDigits(amount);
  const parts = new Map<string, number>();
  const upTo = (share: number): number =>
    share > 1 - hair ? amount : roundHalfUp(multiplyExactly(amount, share), decimals);
  let share = 0;
  let given = 0;
  for (const [unit, part] of shares) {
    share = addExactly([share, part]);
    const total = upTo(share);
    parts.set(unit, subtractExactly(total, given));
    given = total;
  }
  return { parts, rest: subtractExactly(amount, given) };
}

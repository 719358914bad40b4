import type { Quantity } from '#room/aggregation';

/**
 * Whether two quantities may stand as a rule wants them: surely or perhaps, only far from what their
 * words usually mean, or not at all.
 */
export type Verdict = 'fits' | 'implausible' | 'impossible';

/** Whether one quantity can be at most another. */
export function atMost(part: Quantity, whole: Quantity): Verdict {
  if (part.from > whole.to) return 'impossible';
  return part.plausibleFrom > whole.plausibleTo ? 'implausible' : 'fits';
}

/** Whether two quantities can be the same. */
export function same(a: Quantity, b: Quantity): Verdict {
  const below = atMost(a, b);
  const above = atMost(b, a);
  return below === 'fits' ? above : below;
}

/** At least what a quantity has. */
export const atLeast = (quantity: Quantity): Quantity => ({
  ...quantity,
  amount: null,
  to: Infinity,
  plausibleTo: Infinity,
});

/** The amount to name: the one that was written, else the plausible end that lies nearer to the other. */
export function namedAmounts(a: Quantity, b: Quantity): readonly [number, number] {
  const isAbove = a.plausibleFrom > b.plausibleTo;
  return [endOf(a, isAbove), endOf(b, !isAbove)];
}

const endOf = ({ amount, plausibleFrom, plausibleTo }: Quantity, isAbove: boolean): number =>
  amount ?? (isAbove || plausibleTo === Infinity ? plausibleFrom : plausibleTo);

/** A fact where figures are possible, but only far from what their words usually mean. */
export const doubtOf = (verdict: Verdict): { readonly implausible?: true } =>
  verdict === 'implausible' ? { implausible: true } : {};

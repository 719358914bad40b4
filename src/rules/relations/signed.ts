import { exactly, productWithin, sumWithin, type Quantity } from '#room/aggregation';

const product = (amount: number, times: number): number =>
  Number.isFinite(amount) ? productWithin(amount, times) : amount * Math.sign(times);

/** A quantity so many times; its ends change places where that is below zero. */
export function timesQuantity(quantity: Quantity, times: number): Quantity {
  if (times === 1) return quantity;
  if (times === 0) return exactly(0);
  const ends = [
    [quantity.from, quantity.to],
    [quantity.plausibleFrom, quantity.plausibleTo],
  ].map((pair) => pair.map((end) => product(end, times)).toSorted((a, b) => a - b));
  const [[from = 0, to = 0] = [], [plausibleFrom = from, plausibleTo = to] = []] = ends;
  const amount = quantity.amount === null ? null : product(quantity.amount, times);
  return { amount, from, to, plausibleFrom, plausibleTo };
}

/** A figure that was not sent and is not below zero. */
export const anyFigure: Quantity = Object.freeze({
  amount: null,
  from: 0,
  to: Infinity,
  plausibleFrom: 0,
  plausibleTo: Infinity,
});

/** A quantity that may be so far off on both sides. */
export const widened = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  from: sumWithin([quantity.from, -by]),
  to: sumWithin([quantity.to, by]),
  plausibleFrom: sumWithin([quantity.plausibleFrom, -by]),
  plausibleTo: sumWithin([quantity.plausibleTo, by]),
});

const timesWithin = (a: number, b: number): number => {
  if (a === 0 || b === 0) return 0;
  return Number.isFinite(a) && Number.isFinite(b)
    ? productWithin(a, b)
    : Math.sign(a) * Math.sign(b) * Infinity;
};

/** The ends of a product: the least and the most of what the ends give. */
function endsOf(a: readonly [number, number], b: readonly [number, number]) {
  const all = a.flatMap((one) => b.map((other) => timesWithin(one, other)));
  return [Math.min(...all), Math.max(...all)] as const;
}

function multiply(a: Quantity, b: Quantity): Quantity {
  const [from, to] = endsOf([a.from, a.to], [b.from, b.to]);
  const [plausibleFrom, plausibleTo] = endsOf(
    [a.plausibleFrom, a.plausibleTo],
    [b.plausibleFrom, b.plausibleTo],
  );
  const isKnown = a.amount !== null && b.amount !== null;
  const amount = isKnown ? timesWithin(a.amount, b.amount) : null;
  return { amount, from, to, plausibleFrom, plausibleTo };
}

/** The product of quantities. */
export const multiplied = (quantities: readonly Quantity[]): Quantity =>
  quantities.reduce(multiply, exactly(1));

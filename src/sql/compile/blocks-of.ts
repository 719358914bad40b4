import type { AskedSum } from '../plan/asked-of-store.js';

/** A year, and what sums may lie beside it. */
const mostDays = 400;

/**
 * Sums that are looked at together, a number for each: those that share days, and neighbours as far
 * as a year reaches, so that a figure is one of a block and not one of each month.
 */
export function blocksOf(sums: readonly AskedSum[]): readonly number[] {
  const inOrder = [...sums.entries()].sort(
    ([, a], [, b]) => a.measure - b.measure || a.from - b.from || a.to - b.to,
  );
  const blocks = new Map<number, number>();
  let block = { measure: -1, from: 0, to: 0 };
  let number = -1;
  for (const [place, { measure, from, to }] of inOrder) {
    const isNear = from <= block.to || to - block.from < mostDays;
    if (measure !== block.measure || !isNear) {
      block = { measure, from, to };
      number += 1;
    }
    block = { ...block, to: Math.max(block.to, to) };
    blocks.set(place, number);
  }
  return sums.map((_, place) => blocks.get(place) ?? -1);
}

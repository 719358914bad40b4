import { overlaps, type Stretch } from '#room/aggregation';
import type { Sent } from './series.js';

const lengthOf = ({ from, to }: Stretch): number => to - from;

/** Finds a figure that is shorter than a “không phát sinh” and has days of it; built once. */
export function denialsAmong(figures: readonly Sent[]): (nil: Stretch) => Sent | undefined {
  const sorted = figures.toSorted((a, b) => a.from - b.from);
  const lengths = sorted.map(lengthOf);
  const shortest = lengths.reduce((least, one) => Math.min(least, one), Infinity);
  const longest = lengths.reduce((most, one) => Math.max(most, one), 0);
  return (nil) => {
    if (lengthOf(nil) <= shortest) return undefined;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.from ?? 0) + longest < nil.from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; (sorted[at]?.from ?? Infinity) <= nil.to; at += 1) {
      const figure = sorted[at];
      if (figure !== undefined && overlaps(figure, nil) && lengthOf(figure) < lengthOf(nil)) {
        return figure;
      }
    }
    return undefined;
  };
}

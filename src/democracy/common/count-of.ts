import type { StatedCount } from './stated-count.js';

interface SumOfMany {
  /** What happened, as stated. */
  readonly count: StatedCount | undefined;
  /** How often it should have happened. */
  readonly obliged: StatedCount | undefined;
}

/** Whether a record sums up several units: it says how many, or how many had to. */
export const isSum = ({ count, obliged }: SumOfMany): boolean =>
  obliged !== undefined || (count !== undefined && count !== 1);

/** How many a record stands for: what it states, or the one that it is. */
export const countOf = (given: SumOfMany): StatedCount | undefined =>
  given.count ?? (isSum(given) ? undefined : 1);

/** The middle of sorted numbers; of an even count what lies between the two in the middle. */
export const middleOf = (sorted: readonly number[]): number => {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
};

/** How far numbers usually lie from their middle: the middle of the distances. */
export const usualDistance = (sorted: readonly number[]): number => {
  const middle = middleOf(sorted);
  return middleOf(sorted.map((one) => Math.abs(one - middle)).toSorted((a, b) => a - b));
};

/** Puts a number into sorted ones, at its place. */
export function insertSorted(sorted: number[], number: number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] ?? 0) <= number) low = half + 1;
    else high = half;
  }
  sorted.splice(low, 0, number);
}

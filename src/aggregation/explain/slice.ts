/** The first place in a sorted list from which on nothing is below a number. */
function placeOf(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of a sorted list from one to another, both inclusive. */
export const slice = (sorted: readonly number[], from: number, to: number): readonly number[] =>
  sorted.slice(placeOf(sorted, from), placeOf(sorted, to + 1));

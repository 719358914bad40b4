/** All numbers added up. */
export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/**
 * Shares out a width by weight, but gives no column less than it needs.
 *
 * @returns The widths; together the width that is given, or more where the needs are greater.
 */
export function shareWidth(
  weights: readonly number[],
  needs: readonly number[],
  width: number,
): readonly number[] {
  const needOf = (at: number): number => needs[at] ?? 0;
  let fixed: ReadonlySet<number> = new Set();
  for (;;) {
    const held = fixed;
    const left = width - sum([...held].map(needOf));
    const free = sum(weights.filter((_, at) => !held.has(at)));
    const widthOf = (weight: number, at: number): number =>
      held.has(at) ? needOf(at) : Math.max(0, (left * weight) / free);
    const widths = weights.map(widthOf);
    const short = widths.flatMap((each, at) => (!held.has(at) && each < needOf(at) ? [at] : []));
    if (short.length === 0) return widths;
    fixed = new Set([...held, ...short]);
  }
}

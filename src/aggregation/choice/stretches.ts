import { daysOf, type Stretch } from './span.js';

/** Sorted stretches without gaps of nothing between those that touch or overlap. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** What is left of stretches when others are taken out of them. Both lists are joined. */
export function cutOut(
  stretches: readonly Stretch[],
  taken: readonly Stretch[],
): readonly Stretch[] {
  const holes = joined(taken);
  return stretches.flatMap(({ from, to }) => {
    const left: Stretch[] = [];
    let start = from;
    for (const hole of holes) {
      if (hole.to < start || hole.from > to) continue;
      if (hole.from > start) left.push({ from: start, to: hole.from - 1 });
      start = hole.to + 1;
    }
    return start <= to ? [...left, { from: start, to }] : left;
  });
}

/** The days that two lists of joined stretches have in common. */
export function daysInCommon(a: readonly Stretch[], b: readonly Stretch[]): number {
  let days = 0;
  for (const one of a) {
    for (const other of b) {
      days += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
    }
  }
  return days;
}

/** The days of joined stretches. */
export const daysOfAll = (stretches: readonly Stretch[]): number =>
  stretches.reduce((days, stretch) => days + daysOf(stretch), 0);

import type { Days } from './days.js';

/** Stretches in order that neither overlap nor touch. */
export type DaySet = readonly Days[];

export const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
export const within = (inner: Days, outer: Days): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;
export const sameDays = (a: Days, b: Days): boolean => a.from === b.from && a.to === b.to;
export const lengthOf = ({ from, to }: Days): number => to - from + 1;

export const union = (days: readonly Days[]): DaySet => {
  const joined: Days[] = [];
  for (const next of [...days].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || next.from > last.to + 1) joined.push(next);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return joined.map(({ from, to }) => ({ from, to }));
};

const without = (days: Days, cut: Days): DaySet =>
  overlap(days, cut)
    ? [
        { from: days.from, to: cut.from - 1 },
        { from: cut.to + 1, to: days.to },
      ].filter(({ from, to }) => from <= to)
    : [days];

export const subtract = (days: DaySet, cuts: readonly Days[]): DaySet =>
  cuts.reduce<DaySet>((left, cut) => left.flatMap((stretch) => without(stretch, cut)), days);

export const intersect = (a: DaySet, b: DaySet): DaySet => subtract(a, subtract(a, b));

export const count = (days: DaySet): number =>
  days.reduce((sum, stretch) => sum + lengthOf(stretch), 0);

export const overlapsAny = (days: Days, set: DaySet): boolean =>
  set.some((stretch) => overlap(stretch, days));

export const liesIn = (days: Days, set: DaySet): boolean =>
  set.some((stretch) => within(days, stretch));

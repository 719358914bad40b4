import { count, intersect, lengthOf } from './day-sets.js';
import type { Days } from './days.js';
import { canBeParted, filling, ownOf } from './filling.js';
import type { Pair, Terms } from './pair.js';
import { areFlows, areMixed, isZeroPair } from './pair.js';
import type { Scene } from './scene.js';
import { compareMerits, setsWithoutOverlap } from './schedule.js';
import type { Span } from './spans.js';
import { mixedPairs, statePairs } from './state-pairs.js';

/** Every stretch that the reports of both terms fill alike. */
const candidatesOf = ({ numerator, denominator, net }: Terms, unit: string): readonly Pair[] => {
  const [above, under] = [ownOf(numerator, unit), ownOf(denominator, unit)];
  const starts = [...new Set(above.map(({ days }) => days.from))];
  const ends = [...new Set(above.map(({ days }) => days.to))];
  const stretches = starts.flatMap((from) =>
    ends.filter((to) => to >= from).map((to) => ({ from, to })),
  );
  return stretches.flatMap((days) => {
    const top = filling(numerator, above, days);
    const bottom = filling(denominator, under, days);
    const isPair = top.length > 0 && bottom.length > 0;
    if (!isPair || canBeParted([...top, ...bottom], days)) return [];
    const weight = count(intersect(net.get(unit) ?? [], [days]));
    const pair = { unit, level: 'own' as const, days: [days], stretch: days, weight };
    return [{ ...pair, numerator: top, denominator: bottom }];
  });
};

/** All pairs of a unit's own figures, before the best are chosen; some with nothing below the line. */
export const possiblePairs = (terms: Terms, unit: string): readonly Pair[] => {
  if (areFlows(terms)) return candidatesOf(terms, unit);
  return areMixed(terms) ? mixedPairs(terms, unit) : statePairs(terms, unit);
};

const covered = (spans: readonly Span[]): number =>
  spans.reduce((sum, { days }) => sum + lengthOf(days), 0);

const inTime = (pairs: readonly Pair[], end: keyof Days): readonly number[] =>
  pairs.map(({ stretch }) => -stretch[end]).sort((a, b) => b - a);

const meritsOf = (pairs: readonly Pair[], lines: Scene['lines']): readonly number[] => {
  const spans = pairs.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]);
  return [
    pairs.reduce((sum, { stretch }) => sum + lengthOf(stretch), 0),
    covered(spans.filter(({ scope }) => scope === 'own')),
    ...lines.map((line) => covered(spans.filter((span) => span.line === line))),
    -spans.length,
    spans.reduce((sum, { days }) => sum + lengthOf(days) ** 2, 0),
    -spans.reduce((sum, { rank }) => sum + rank, 0),
    ...inTime(pairs, 'from'),
    ...inTime(pairs, 'to'),
  ];
};

/** The best of all sets of pairs that do not overlap. */
export const bestPairs = (
  pairs: readonly Pair[],
  meritsOfSet: (set: readonly Pair[]) => readonly number[],
): readonly Pair[] => {
  const candidates = pairs.map((pair) => ({ days: pair.stretch, pair }));
  const sets = setsWithoutOverlap(candidates)
    .map((set) => set.map(({ pair }) => pair))
    .map((set) => ({ set, merits: meritsOfSet(set) }));
  const [first] = sets.sort((a, b) => compareMerits(b.merits, a.merits));
  return first?.set ?? [];
};

/** The best pairs of a unit's own figures; of states the latest. */
export const ownPairs = (terms: Terms, unit: string): readonly Pair[] => {
  const rated = possiblePairs(terms, unit).filter((pair) => !isZeroPair(pair));
  return areFlows(terms)
    ? bestPairs(rated, (set) => meritsOf(set, terms.numerator.lines))
    : rated.slice(0, 1);
};

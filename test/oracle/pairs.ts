import { count, intersect, lengthOf, overlapsAny } from './day-sets.js';
import type { Days } from './days.js';
import { canBeParted, filling, ownOf } from './filling.js';
import type { Pair, Terms } from './pair.js';
import { isZeroPair } from './pair.js';
import type { Scene } from './scene.js';
import { compareMerits, setsWithoutOverlap } from './schedule.js';
import type { Span } from './spans.js';
import { statePairs } from './state-pairs.js';

interface Candidate {
  readonly days: Days;
  readonly pair: Pair;
}

/** Every stretch that the reports of both terms fill alike. */
const candidatesOf = (
  { numerator, denominator, net }: Terms,
  unit: string,
): readonly Candidate[] => {
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
    const pair = { unit, level: 'own' as const, days: [days], weight };
    return [{ days, pair: { ...pair, numerator: top, denominator: bottom } }];
  });
};

/** All pairs of a unit's own figures, before the best are chosen; some with nothing below the line. */
export const possiblePairs = (terms: Terms, unit: string): readonly Pair[] =>
  terms.numerator.time === 'last'
    ? statePairs(terms, unit)
    : candidatesOf(terms, unit).map(({ pair }) => pair);

const covered = (spans: readonly Span[]): number =>
  spans.reduce((sum, { days }) => sum + lengthOf(days), 0);

const meritsOf = (pairs: readonly Candidate[], lines: Scene['lines']): readonly number[] => {
  const spans = pairs.flatMap(({ pair }) => [...pair.numerator, ...pair.denominator]);
  const starts = pairs.map(({ days }) => -days.from).sort((a, b) => b - a);
  return [
    pairs.reduce((sum, { days }) => sum + lengthOf(days), 0),
    covered(spans.filter(({ scope }) => scope === 'own')),
    ...lines.map((line) => covered(spans.filter((span) => span.line === line))),
    -spans.length,
    spans.reduce((sum, { days }) => sum + lengthOf(days) ** 2, 0),
    -spans.reduce((sum, { rank }) => sum + rank, 0),
    ...starts,
  ];
};

const best = (pairs: readonly Pair[], lines: Scene['lines']): readonly Candidate[] => {
  const candidates = pairs.flatMap((pair) => pair.days.map((days) => ({ days, pair })));
  const sets = setsWithoutOverlap(candidates).map((set) => ({ set, merits: meritsOf(set, lines) }));
  const [first] = sets.sort((a, b) => compareMerits(b.merits, a.merits));
  return first?.set ?? [];
};

/**
 * The best pairs of a unit's own figures; of states the latest. Pairs with nothing below the line
 * come last, in the days that remain: they tell what both terms cover, and give no rate.
 */
export const ownPairs = (terms: Terms, unit: string): readonly Pair[] => {
  const possible = possiblePairs(terms, unit);
  const rated = possible.filter((pair) => !isZeroPair(pair));
  if (terms.numerator.time === 'last') return [...rated, ...possible].slice(0, 1);
  const chosen = best(rated, terms.numerator.lines);
  const empty = possible.filter(
    (pair) => isZeroPair(pair) && !chosen.some(({ days }) => overlapsAny(days, pair.days)),
  );
  return [...chosen, ...best(empty, terms.numerator.lines)].map(({ pair }) => pair);
};

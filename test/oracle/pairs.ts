import { isNothing, sumOf } from './bounds.js';
import type { Figure } from './bounds.js';
import type { DaySet } from './day-sets.js';
import { count, intersect, lengthOf, union } from './day-sets.js';
import type { Days } from './days.js';
import type { Owed } from './owing.js';
import type { Scene } from './scene.js';
import { streamsOf } from './scene.js';
import { compareMerits, schedule, setsWithoutOverlap } from './schedule.js';
import type { Span } from './spans.js';
import { latest } from './stocks.js';
import { below } from './tree.js';

/** Both terms of a ratio, over the same days. */
export interface Pair {
  readonly unit: string;
  /** `own` figures of the unit, or those of its whole `subtree`. */
  readonly level: 'own' | 'subtree';
  readonly days: DaySet;
  /** Owed unit-days that both terms cover. */
  readonly weight: number;
  readonly numerator: readonly Span[];
  readonly denominator: readonly Span[];
}

export interface Terms {
  readonly numerator: Scene;
  readonly denominator: Scene;
  /** Of both terms together, not declared not applicable. */
  readonly net: Owed;
}

export const total = (spans: readonly Span[]): Figure => sumOf(spans.map(({ figure }) => figure));

export const isZeroPair = ({ denominator }: Pair): boolean => isNothing(total(denominator));

const ownOf = ({ units, spans }: Scene, unit: string): readonly Span[] => {
  const isLeaf = below(units, unit).length === 0;
  return spans.filter((span) => span.unit === unit && (isLeaf || span.scope === 'own'));
};

/** The reports chosen to fill the days without a gap, or none. */
const filling = (scene: Scene, spans: readonly Span[], days: Days): readonly Span[] => {
  const inside = spans.filter((span) => span.days.from >= days.from && span.days.to <= days.to);
  const chosen = streamsOf(scene).flatMap((stream) =>
    schedule(
      inside.filter(({ line }) => stream.includes(line)),
      scene.lines,
    ),
  );
  return count(union(chosen.map((span) => span.days))) === lengthOf(days) ? chosen : [];
};

/** Whether both terms could be parted at one day within. */
const canBeParted = (spans: readonly Span[], days: Days): boolean =>
  spans.some(
    ({ days: { to } }) =>
      to < days.to && !spans.some((span) => span.days.from <= to && span.days.to > to),
  );

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

/** The last day of which both terms tell the state. */
const statePairs = ({ numerator, denominator, net }: Terms, unit: string): readonly Pair[] => {
  const statesOn = (scene: Scene, day: number): readonly Span[] =>
    streamsOf(scene).flatMap((stream) =>
      latest(
        ownOf(scene, unit).filter(({ line, days }) => stream.includes(line) && days.to === day),
        stream,
      ),
    );
  const ends = ownOf(numerator, unit).map(({ days }) => days.to);
  const pairs = [...new Set(ends)]
    .sort((a, b) => b - a)
    .map((to) => ({ to, top: statesOn(numerator, to), bottom: statesOn(denominator, to) }))
    .filter(({ bottom }) => bottom.length > 0);
  return pairs.map(({ to, top, bottom }) => {
    const days = [{ from: to, to }];
    const weight = count(intersect(net.get(unit) ?? [], days));
    return { unit, level: 'own', days, weight, numerator: top, denominator: bottom };
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

/** The best pairs of a unit's own figures; of states the latest. */
export const ownPairs = (terms: Terms, unit: string): readonly Pair[] => {
  const pairs = possiblePairs(terms, unit).filter((pair) => !isZeroPair(pair));
  if (terms.numerator.time === 'last') return pairs.slice(0, 1);
  const candidates = pairs.flatMap((pair) => pair.days.map((days) => ({ days, pair })));
  const sets = setsWithoutOverlap(candidates).map((set) => ({
    set,
    merits: meritsOf(set, terms.numerator.lines),
  }));
  const [best] = sets.sort((a, b) => compareMerits(b.merits, a.merits));
  return (best?.set ?? []).map(({ pair }) => pair);
};

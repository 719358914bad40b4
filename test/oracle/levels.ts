import type { DaySet } from './day-sets.js';
import { count, intersect, subtract, union } from './day-sets.js';
import type { Pair, Terms } from './pair.js';
import { isZeroPair } from './pair.js';
import { ownPairs } from './pairs.js';
import type { Scene } from './scene.js';
import type { Span } from './spans.js';
import { takenFor, toldDays } from './taken.js';
import { below, subtree, upwards } from './tree.js';

type Covered = ReadonlyMap<string, DaySet>;

/** The owed days, by unit, that the reports tell of. */
const coveredBy = (scene: Scene, { net }: Terms, spans: readonly Span[]): Covered => {
  const tells = (span: Span, unit: string): boolean =>
    span.unit === unit ||
    (span.scope === 'consolidated' && upwards(scene.units, unit).includes(span.unit));
  return new Map(
    [...net].map(([unit, owed]) => {
      const told = spans.filter((span) => tells(span, unit));
      return [unit, intersect(owed, union(told.map((span) => toldDays(scene, span))))];
    }),
  );
};

const isSame = (a: DaySet, b: DaySet): boolean =>
  count(subtract(a, b)) === 0 && count(subtract(b, a)) === 0;

/** One pair of the figures of the whole subtree, where both terms cover the same. */
export const wholePair = (terms: Terms, unit: string): readonly Pair[] => {
  const { numerator, denominator } = terms;
  const top = takenFor(numerator, [unit]);
  const bottom = takenFor(denominator, [unit]);
  if (top.length === 0 || bottom.length === 0) return [];
  const above = coveredBy(numerator, terms, top);
  const under = coveredBy(denominator, terms, bottom);
  const isAlike = [...above].every(([id, days]) => isSame(days, under.get(id) ?? []));
  const daysOf = (scene: Scene, spans: readonly Span[]): DaySet =>
    union(spans.map((span) => toldDays(scene, span)));
  const days = daysOf(numerator, top);
  const here = subtree(numerator.units, unit);
  const weight = here.reduce((sum, id) => sum + count(above.get(id) ?? []), 0);
  const isSameTime = weight > 0 || isSame(days, daysOf(denominator, bottom));
  if (!isAlike || !isSameTime) return [];
  return [{ unit, level: 'subtree', days, weight, numerator: top, denominator: bottom }];
};

const weightOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { weight }) => sum + weight, 0);

const addsUnits = ({ numerator, denominator }: Terms): boolean =>
  [numerator, denominator].every(({ indicator }) => indicator.unit !== 'forbid');

const coveringPairs = (terms: Terms, unit: string): readonly Pair[] => {
  const children = below(terms.numerator.units, unit);
  if (children.length === 0) return ownPairs(terms, unit);
  const lower = addsUnits(terms)
    ? [...children.flatMap((child) => coveringPairs(terms, child)), ...ownPairs(terms, unit)]
    : [];
  const whole = wholePair(terms, unit).filter((pair) => !isZeroPair(pair));
  const isHigher = weightOf(whole) > weightOf(lower) || lower.every(isZeroPair);
  return isHigher && whole.length > 0 ? whole : lower;
};

/** The pairs at the level that has most in common, the lower one among equals. */
export const pairsAt = (terms: Terms, unit: string): readonly Pair[] =>
  coveringPairs(terms, unit).filter((pair) => !isZeroPair(pair));

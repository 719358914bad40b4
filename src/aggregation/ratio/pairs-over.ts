import { daysOf, overlaps, type Stretch } from '../choice/span.js';
import { daysOfAll, joined, cutOut } from '../choice/stretches.js';
import { owingIn } from '../count/question.js';
import { takenOf, type CountedReport } from '../count/taken-of.js';
import type { Owing } from '../owing/owing.js';
import { pairOf, type Pair } from './pair.js';
import type { Terms } from './pairs-at.js';

/** Reports of both terms whose days hang together. */
interface Knot extends Stretch {
  readonly above: readonly CountedReport[];
  readonly below: readonly CountedReport[];
}

function knotsOf(
  above: readonly CountedReport[],
  below: readonly CountedReport[],
): readonly Knot[] {
  const stretches: Stretch[] = [];
  const all = [...above, ...below].map(({ span }) => span);
  let last: { from: number; to: number } | null = null;
  for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
    if (last !== null && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push((last = { from, to }));
  }
  const inside = (taken: readonly CountedReport[], stretch: Stretch) =>
    taken.filter(({ span }) => overlaps(span, stretch));
  return stretches.map((stretch) => ({
    ...stretch,
    above: inside(above, stretch),
    below: inside(below, stretch),
  }));
}

/** The owed days of each unit that some reports cover. */
function coveredBy(
  taken: readonly CountedReport[],
  owing: Owing,
  last: Int32Array,
): ReadonlyMap<number, readonly Stretch[]> {
  const covered = new Map<number, readonly Stretch[]>();
  for (const unit of owing.units) {
    const mine = taken.filter((one) =>
      one.standsIn ? one.unit <= unit && unit <= (last[one.unit] ?? -1) : one.unit === unit,
    );
    if (mine.length > 0) covered.set(unit, joined(mine.map(({ span }) => span)));
  }
  return covered;
}

const areSame = (
  a: ReadonlyMap<number, readonly Stretch[]>,
  b: ReadonlyMap<number, readonly Stretch[]>,
): boolean =>
  a.size === b.size &&
  [...a].every(([unit, days]) => {
    const others = b.get(unit) ?? [];
    return cutOut(days, others).length === 0 && cutOut(others, days).length === 0;
  });

const unitDaysOf = (covered: ReadonlyMap<number, readonly Stretch[]>, isState: boolean): number =>
  [...covered.values()].reduce((sum, days) => sum + (isState ? 1 : daysOfAll(days)), 0);

/** The pairs of the figures of all units at and below one, where both terms cover the same. */
export function pairsOver({ above, below }: Terms, unit: number): readonly Pair[] {
  const { last } = above.counting.tree;
  const owing = { above: owingIn(above, [unit]), below: owingIn(below, [unit]) };
  const taken = {
    above: takenOf(above, [unit], owing.above),
    below: takenOf(below, [unit], owing.below),
  };
  const isState = above.figure.all.time === 'last' || below.figure.all.time === 'last';
  const knots = isState ? [{ ...above.days, ...taken }] : knotsOf(taken.above, taken.below);
  return knots.flatMap((knot) => {
    const covered = coveredBy(knot.above, owing.above, last);
    if (knot.above.length === 0 || knot.below.length === 0 || covered.size === 0) return [];
    const others = coveredBy(knot.below, owing.below, last);
    const isAlike = isState
      ? covered.size === others.size && [...covered.keys()].every((one) => others.has(one))
      : areSame(covered, others);
    if (!isAlike) return [];
    const standsIn = [...knot.above, ...knot.below].filter((one) => one.standsIn);
    const sides = {
      above: knot.above.map(({ span }) => span),
      below: knot.below.map(({ span }) => span),
    };
    const unitDays = isState ? covered.size * daysOf(above.days) : unitDaysOf(covered, false);
    const { from, to } = knot;
    const rest = { unit, unitDays, days: { from, to } };
    return [pairOf(sides, { ...rest, standsIn: standsIn.map((one) => one.unit) })];
  });
}

import { addTo, weightOver, type Tally } from '../choice/below.js';
import { isBottom } from '../choice/place-tree.js';
import { daysOf, overlaps, type Stretch } from '../choice/span.js';
import { daysInCommon, daysOfAll } from '../choice/stretches.js';
import { bestPairs } from './best-pairs.js';
import { isNothing, type Pair } from './pair.js';
import { pairsAt } from './pairs-at.js';
import { isPerUnit, kindOf, type Terms } from './terms.js';
import { daysOfWhole, wholePair, type WholePair } from './whole-pairs.js';

/** The pairs that count, and whether there was one of nothing. */
export interface Found {
  readonly pairs: readonly Pair[];
  readonly hasNothing: boolean;
}

/** The units of a part of the tree that owe; `units` are ascending. */
function owingAt({ net, above }: Terms, unit: number): readonly number[] {
  const end = above.question.counting.tree.last[unit] ?? unit;
  return net.units.filter((one) => unit <= one && one <= end);
}

/** Pairs below by stretch, and what they weigh. */
function talliesOf(pairs: readonly Pair[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { stretch, unitDays } of pairs) addTo(tallies, stretch, unitDays);
  return [...tallies.values()];
}

/** The most unit-days that a pair over some days could have. */
function mostIn(terms: Terms, owing: readonly number[], asked: Stretch): number {
  if (kindOf(terms) === 'states') return owing.length;
  return owing.reduce((sum, unit) => sum + daysInCommon(terms.net.owedBy(unit), [asked]), 0);
}

/** A pair of a whole part of the tree, and what it gains over those that it displaces. */
interface Gain extends Stretch {
  readonly pair: WholePair;
  readonly merits: readonly number[];
}

interface Level extends Found {
  readonly terms: Terms;
  readonly unit: number;
}

function gainsAt({ terms, unit, pairs }: Level): { gains: readonly Gain[]; hasNothing: boolean } {
  const owing = owingAt(terms, unit);
  const areStates = kindOf(terms) === 'states';
  const tallies = talliesOf(pairs);
  let hasNothing = false;
  const gains = daysOfWhole(terms, unit).flatMap((asked): readonly Gain[] => {
    const stretch = kindOf(terms) === 'flows' ? asked : terms.above.question.days;
    const lost = weightOver(tallies, [stretch]);
    const isAlone = !tallies.some((tally) => overlaps(tally, stretch));
    if (!isAlone && mostIn(terms, owing, asked) <= lost) return [];
    const pair = wholePair({ terms, unit, asked, owing });
    if (pair === null) return [];
    if (isNothing(pair)) hasNothing = true;
    const worth = isAlone && pair.unitDays === 0 ? daysOfAll(pair.days) : pair.unitDays;
    if (isNothing(pair) || worth <= lost) return [];
    // Of states that gain alike the one of the period, then the latest.
    return [
      {
        ...stretch,
        pair,
        merits: [worth - lost, -1, daysOf(asked) ** 2, areStates ? asked.to : 0],
      },
    ];
  });
  return { gains, hasNothing };
}

/** For each stretch the level that has most in common: the whole part, or what is below. */
function settle(level: Level): Found {
  const { gains, hasNothing } = gainsAt(level);
  const whole = bestPairs(gains).map(({ pair }) => pair);
  const isDisplaced = ({ stretch }: Pair): boolean =>
    whole.some((pair) => overlaps(pair.stretch, stretch));
  const left = whole.length === 0 ? level.pairs : level.pairs.filter((one) => !isDisplaced(one));
  return { pairs: [...whole, ...left], hasNothing: level.hasNothing || hasNothing };
}

/**
 * The pairs of terms at and below a unit, each report in one of them at most.
 *
 * Only where a consolidated figure was sent can a whole part of the tree have more in common than
 * its units one by one.
 */
export function pairsOf(terms: Terms, root: number): Found {
  const { tree } = terms.above.question.counting;
  const isApart = isPerUnit(terms.above) || isPerUnit(terms.below);
  const open = new Map<number, Pair[]>();
  let hasNothing = false;
  for (let unit = tree.last[root] ?? root; unit >= root; unit -= 1) {
    const lower = open.get(unit) ?? [];
    open.delete(unit);
    const own = pairsAt(terms, unit);
    const isAbove = !isBottom(tree, unit);
    const pairs = isAbove && isApart ? [] : [...own.pairs, ...lower];
    const here = { pairs, hasNothing: own.hasNothing };
    const found = isAbove ? settle({ ...here, terms, unit }) : here;
    hasNothing ||= found.hasNothing;
    if (unit === root) return { pairs: found.pairs, hasNothing };
    const parent = tree.parents[unit] ?? -1;
    const before = open.get(parent);
    if (before === undefined) open.set(parent, [...found.pairs]);
    else for (const pair of found.pairs) before.push(pair);
  }
  return { pairs: [], hasNothing };
}

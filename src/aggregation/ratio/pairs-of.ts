import { firstPlace } from '#room/kit';
import { addTo, weightOver, type Tally } from '../choice/below.js';
import { isBottom } from '../choice/place-tree.js';
import { daysOf, overlaps, type Stretch } from '../choice/span.js';
import { daysInCommon, daysOfAll } from '../choice/stretches.js';
import { bestPairs } from './best-pairs.js';
import { isNothing, type Pair } from './pair.js';
import { pairsAt } from './pairs-at.js';
import { areOpenings, isPerUnit, kindOf, type Terms } from './terms.js';
import { daysOfWhole, wholePair, type WholePair } from './whole-pairs.js';

/** The pairs that count, and whether there was one of nothing. */
export interface Found {
  readonly pairs: readonly Pair[];
  readonly hasNothing: boolean;
}

/** The units of a part of the tree that owe; `units` are ascending. */
function owingAt({ net, above }: Terms, unit: number): readonly number[] {
  const end = above.question.counting.tree.last[unit] ?? unit;
  const placeOf = (bound: number): number =>
    firstPlace(net.units.length, (at) => (net.units[at] ?? Infinity) >= bound);
  return net.units.slice(placeOf(unit), placeOf(end + 1));
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
  /** The stretches that a pair of the whole part may be of. */
  readonly wholes: readonly Stretch[];
}

function gainsAt({ terms, unit, pairs, wholes }: Level) {
  const owing = owingAt(terms, unit);
  const rankOf = ({ from, to }: Stretch): number => (areOpenings(terms) ? -from : to);
  const areStates = kindOf(terms) === 'states';
  const tallies = talliesOf(pairs);
  let hasNothing = false;
  const gains = wholes.flatMap((asked): readonly Gain[] => {
    const stretch = kindOf(terms) === 'flows' ? asked : terms.above.question.days;
    const lost = weightOver(tallies, [stretch]);
    const isAlone = !tallies.some((tally) => overlaps(tally, stretch));
    if (!isAlone && mostIn(terms, owing, asked) <= lost) return [];
    const pair = wholePair({ terms, unit, asked, owing });
    if (pair === null) return [];
    if (isNothing(pair)) hasNothing = true;
    const worth = isAlone && pair.unitDays === 0 ? daysOfAll(pair.days) : pair.unitDays;
    if (isNothing(pair) || worth <= lost) return [];
    // Of states that gain alike the one of the period, then the latest, or of opening ones the earliest.
    return [
      {
        ...stretch,
        pair,
        merits: [worth - lost, -1, daysOf(asked) ** 2, areStates ? rankOf(asked) : 0],
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

/** Pairs of a part of the tree, those of its parts kept as they are: a chain is cheap by that. */
interface Gathered {
  readonly own: readonly Pair[];
  readonly lower: readonly Gathered[];
}

function allIn(gathered: Gathered): readonly Pair[] {
  const pairs: Pair[] = [];
  const open = [gathered];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const pair of one.own) pairs.push(pair);
    for (const part of one.lower.toReversed()) open.push(part);
  }
  return pairs;
}

/** What counts at a unit and below it; only a consolidated figure has all of it looked at. */
function gatherAt(terms: Terms, unit: number, lower: readonly Gathered[]) {
  const { pairs, hasNothing } = pairsAt(terms, unit);
  if (isBottom(terms.above.question.counting.tree, unit)) {
    return { gathered: { own: pairs, lower }, hasNothing };
  }
  const isApart = isPerUnit(terms.above) || isPerUnit(terms.below);
  const gathered: Gathered = isApart ? { own: [], lower: [] } : { own: pairs, lower };
  const wholes = daysOfWhole(terms, unit);
  if (wholes.length === 0) return { gathered, hasNothing };
  const found = settle({ terms, unit, wholes, pairs: allIn(gathered), hasNothing });
  return { gathered: { own: found.pairs, lower: [] }, hasNothing: found.hasNothing };
}

/**
 * The pairs of terms at and below a unit, each report in one of them at most.
 *
 * Only where a consolidated figure was sent can a whole part of the tree have more in common than
 * its units one by one.
 */
export function pairsOf(terms: Terms, root: number): Found {
  const { tree } = terms.above.question.counting;
  const open = new Map<number, Gathered[]>();
  let hasNothing = false;
  for (let unit = tree.last[root] ?? root; unit >= root; unit -= 1) {
    const found = gatherAt(terms, unit, open.get(unit) ?? []);
    open.delete(unit);
    hasNothing ||= found.hasNothing;
    if (unit === root) return { pairs: allIn(found.gathered), hasNothing };
    const parent = tree.parents[unit] ?? -1;
    const before = open.get(parent);
    if (before === undefined) open.set(parent, [found.gathered]);
    else before.push(found.gathered);
  }
  return { pairs: [], hasNothing };
}

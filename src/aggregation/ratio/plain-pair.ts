import { seenBits } from '../fast/draft.js';
import { placeOf, type PlainFigure } from '../fast/plain-figures.js';
import { wholeOf } from '../fast/whole.js';
import type { PlainRatio } from './plain-ratio.js';
import { termRows, type TermRow } from './plain-term-rows.js';

/** What both terms of one lowest place make over one period. */
export interface PlainPair {
  /** The terms as whole numbers, by the decimals of each; zero where there is no pair. */
  readonly above: number;
  readonly below: number;
  readonly isPair: boolean;
  /** Whether there was a pair of nothing. */
  readonly hasNothing: boolean;
  /** Whether something that would count by itself is in no pair. */
  readonly isLeft: boolean;
}

const noPair = { above: 0, below: 0, isPair: false, hasNothing: false, isLeft: false } as const;
const leftAlone: PlainPair = Object.freeze({ ...noPair, isLeft: true });
const ofNothing: PlainPair = Object.freeze({ ...leftAlone, hasNothing: true });

/** What is known of a term of one place over one period. */
function termAt(figure: PlainFigure, unit: number, at: number) {
  const { sums, reported, seen } = figure.block.tallies;
  const place = placeOf(figure, unit) + at;
  return {
    whole: sums[place] ?? 0,
    isAll: reported[place] === 1,
    isCounted: ((seen[place] ?? 0) & seenBits.counted) !== 0,
  };
}

/** States of the same day, and whether one of such days tells of a share of nothing. */
export interface StatesOfDay {
  readonly states: { readonly above: TermRow; readonly below: TermRow } | null;
  readonly hasNothing: boolean;
}

/** The latest states of one day whose lower one is not nothing; both lists have the latest first. */
export function statesOfDay(above: readonly TermRow[], below: readonly TermRow[]): StatesOfDay {
  const byDay = new Map(below.map((state) => [state.to, state]));
  let hasNothing = false;
  let states: StatesOfDay['states'] = null;
  for (const state of above) {
    const other = byDay.get(state.to);
    if (other === undefined) continue;
    if (other.amount === 0) hasNothing = true;
    else states ??= { above: state, below: other };
  }
  return { states, hasNothing };
}

const scaleOf = ({ block, slot }: PlainFigure): number => block.scales[slot] ?? 1;

/** The pair of states that are not both of the last day, or of which the lower one is nothing. */
function pairOfStates({ above, below }: PlainRatio, unit: number, at: number): PlainPair {
  const upper = termRows(above, unit, at).inside;
  const lower = termRows(below, unit, at).inside;
  const { states, hasNothing } = statesOfDay(upper, lower);
  if (states === null) return hasNothing ? ofNothing : leftAlone;
  return {
    above: wholeOf(states.above.amount, scaleOf(above)),
    below: wholeOf(states.below.amount, scaleOf(below)),
    isPair: true,
    hasNothing,
    isLeft: upper[0] !== states.above || lower[0] !== states.below,
  };
}

/** The pair of one lowest place over one of the periods. */
export function plainPair(ratio: PlainRatio, unit: number, at: number): PlainPair {
  const above = termAt(ratio.above, unit, at);
  const below = termAt(ratio.below, unit, at);
  if (!above.isCounted && !below.isCounted) return noPair;
  if (!above.isCounted || !below.isCounted) return leftAlone;
  const isSure = above.isAll && below.isAll && below.whole > 0;
  if (ratio.areStates && !isSure) return pairOfStates(ratio, unit, at);
  if (below.whole === 0) return ofNothing;
  return {
    above: above.whole,
    below: below.whole,
    isPair: true,
    hasNothing: false,
    isLeft: false,
  };
}

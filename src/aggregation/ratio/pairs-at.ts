import { isBottom } from '../choice/place-tree.js';
import { daysOf, type Span } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import type { Question } from '../count/question.js';
import { pairOf, type Pair } from './pair.js';
import { pairSpans } from './pair-spans.js';

/** Questions for both terms of a ratio. */
export interface Terms {
  readonly above: Question;
  readonly below: Question;
}

/** What may count of a unit by itself; at the bottom also what it sent as consolidated. */
function candidatesAt({ counting, figure, days }: Question, unit: number): readonly Span[] {
  const all = figure.all.candidates(unit, days);
  return isBottom(counting.tree, unit) ? all : all.filter((span) => !span.isConsolidated);
}

const isState = ({ figure }: Question): boolean => figure.all.time === 'last';

/** Two states belong together when they are of one day; a state goes with whatever was counted. */
function ofStates(terms: Terms, above: readonly Span[], below: readonly Span[]): boolean {
  if (above.length === 0 || below.length === 0) return false;
  return !isState(terms.above) || !isState(terms.below) || above[0]?.to === below[0]?.to;
}

/** The pairs of one unit by itself. */
export function pairsAt(terms: Terms, unit: number): readonly Pair[] {
  const above = candidatesAt(terms.above, unit);
  const below = candidatesAt(terms.below, unit);
  if (isState(terms.above) || isState(terms.below)) {
    const sides = {
      above: chosenOf(above, terms.above.figure.all.time),
      below: chosenOf(below, terms.below.figure.all.time),
    };
    if (!ofStates(terms, sides.above, sides.below)) return [];
    const { days } = terms.above;
    return [pairOf(sides, { unit, days, unitDays: daysOf(days), standsIn: [] })];
  }
  return pairSpans(above, below).map((span) =>
    pairOf(span, { unit, days: span, unitDays: daysOf(span), standsIn: [] }),
  );
}

import type { Count } from '../count/additive-cell.js';
import { excludedFrom } from '../count/excluded.js';
import { owingIn, type Question } from '../count/question.js';
import type { Owing } from '../owing/owing.js';
import type { CountedRatio } from '../ratio/ratio-cell.js';
import type { AskedFigure } from './asked-figure.js';
import { choicesOf } from './choices-of.js';
import { toldOf } from './contributors-of.js';
import { coverageTold } from './coverage-told.js';
import type { Explanation } from './explanation.js';
import { leftOutOf } from './left-out-of.js';
import { pairsTold } from './pairs-told.js';
import type { Shelf } from './shelf.js';
import { takenByUnit } from './taken-by-unit.js';
import { wrongRows } from './wrong-rows.js';

/** The parts of an explanation that tell of single reports. */
export type ToldParts = Pick<
  Explanation,
  'isStated' | 'contributors' | 'pairs' | 'coverage' | 'leftOut' | 'choices'
>;

const ascending = (units: readonly number[]): readonly number[] => units.toSorted((a, b) => a - b);

/** Tells of a figure that was added up. */
export function partsOfCount(
  { plan, question, now, about }: AskedFigure,
  count: Count,
  shelf: Shelf,
): Omit<ToldParts, 'isStated'> {
  const { tree } = question.counting;
  const { owing, heard, roots } = count;
  // Of a total that waits for the rest, what is there so far is told.
  const isWithheld = now.cell.reason === 'incomplete';
  const counted = now.cell.bounds === null && !isWithheld ? [] : count.taken;
  const taken = takenByUnit(tree, counted);
  const isTotal = Object.keys(question.figure.key.categories).length === 0;
  const owingUnits = ascending(owing.units);
  const told = toldOf({ shelf, tree, owing: owingUnits, isTotal }, counted);
  const excluded = isWithheld ? excludedFrom(question, roots, counted) : now.excluded;
  const choosing = { question, owing, owingUnits };
  const standingIn = new Set(counted.flatMap(({ unit, standsIn }) => (standsIn ? unit : [])));
  const left = [...excluded, ...wrongRows(question, about.roots, shelf)];
  return {
    contributors: Object.freeze(told.map(({ contributor }) => contributor)),
    pairs: Object.freeze([]),
    coverage: coverageTold(shelf, { question, owing, heard, standingIn }, plan.dataset.hierarchy),
    leftOut: Object.freeze(leftOutOf(shelf, left, taken)),
    choices: Object.freeze(choicesOf({ shelf, choosing, taken }, excluded)),
  };
}

type Pairs = Extract<CountedRatio, { readonly kind: 'pairs' }>;

/** Tells of a rate that was recomputed from its terms. */
export function partsOfPairs(
  { plan, question, about: { roots } }: AskedFigure,
  { found, terms }: Pairs,
  shelf: Shelf,
): Omit<ToldParts, 'isStated'> {
  const { tree } = question.counting;
  const standingIn = new Set(found.pairs.flatMap(({ standsIn }) => standsIn));
  const wrong = (term: Question) => wrongRows(term, roots, shelf);
  const left = [...found.left, ...wrong(terms.above), ...wrong(terms.below)];
  // Days are those of the numerator: both terms are owed for the same ones.
  const owing: Owing = owingIn(terms.above, roots);
  const heardIn = { question: terms.above, owing, heard: found.heard, standingIn };
  return {
    contributors: Object.freeze([]),
    pairs: Object.freeze(pairsTold(shelf, found.pairs)),
    coverage: coverageTold(shelf, heardIn, plan.dataset.hierarchy),
    leftOut: Object.freeze(leftOutOf(shelf, left, takenByUnit(tree, []))),
    choices: Object.freeze([]),
  };
}

import type { Count } from '../count/count.js';
import { excludedFrom } from '../count/excluded.js';
import type { AskedFigure } from './asked-figure.js';
import { choicesOf } from './choices-of.js';
import { contributorsOf } from './contributors-of.js';
import { coverageTold, sentIn } from './coverage-told.js';
import type { Explanation } from './explanation.js';
import { leftOutOf } from './left-out-of.js';
import type { Shelf } from './shelf.js';
import { takenByUnit } from './taken-by-unit.js';

/** The parts of an explanation that tell of single reports. */
export type ToldParts = Pick<
  Explanation,
  'isStated' | 'contributors' | 'pairs' | 'coverage' | 'leftOut' | 'choices'
>;

const ascending = (units: readonly number[]): readonly number[] => units.toSorted((a, b) => a - b);

/** Tells of a figure that was added up. */
export function partsOfCount(
  { plan, question, now }: AskedFigure,
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
  const told = contributorsOf({ shelf, tree, owing: owingUnits, isTotal }, counted);
  const excluded = isWithheld ? excludedFrom(question, roots, counted) : now.excluded;
  const choosing = { question, owing, owingUnits };
  const standingIn = new Set(counted.flatMap(({ unit, standsIn }) => (standsIn ? unit : [])));
  const heardIn = { question, sentOf: sentIn(question), owing, heard, standingIn };
  return {
    contributors: Object.freeze(told.map(({ contributor }) => contributor)),
    pairs: Object.freeze([]),
    coverage: coverageTold(shelf, heardIn, plan.hierarchy),
    leftOut: Object.freeze(leftOutOf(shelf, excluded, taken)),
    choices: Object.freeze(choicesOf({ shelf, choosing, taken }, excluded)),
  };
}

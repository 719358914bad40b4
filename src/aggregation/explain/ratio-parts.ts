import { isBottom } from '../choice/place-tree.js';
import { cutOut } from '../choice/stretches.js';
import { waitingRows } from '../count/waiting-rows.js';
import type { CountedReport } from '../count/taken-of.js';
import { reportsOf } from '../ratio/pair.js';
import type { FoundRatio } from '../ratio/ratio-cell.js';
import type { AskedFigure } from './asked-figure.js';
import { contributorsOf } from './contributors-of.js';
import { coverageTold, sentIn, type HeardIn } from './coverage-told.js';
import type { LeftOut } from './left-out.js';
import { leftOutOf } from './left-out-of.js';
import { pairsTold } from './pairs-told.js';
import type { Shelf } from './shelf.js';
import { sharesOfNothing } from './shares-of-nothing.js';
import { takenByUnit } from './taken-by-unit.js';
import type { ToldParts } from './told-parts.js';

/** Who owes a ratio: of both terms, or of the rate itself where that stands as it was stated. */
function heardIn(question: AskedFigure['question'], found: FoundRatio): HeardIn {
  const { terms, counting, heard } = found;
  const { tree } = question.counting;
  const taken = [...counting.rates, ...counting.pairs.flatMap(reportsOf)];
  const standing = taken.filter(({ standsIn, unit }) => standsIn && !isBottom(tree, unit));
  const standingIn = new Set(standing.map(({ unit }) => unit));
  const [above, below] = [sentIn(terms.above.question), sentIn(terms.below.question)];
  if (counting.rates.length > 0) {
    const { joint } = terms.stated;
    return { question, sentOf: sentIn(question), owing: joint, heard, standingIn };
  }
  const sentOf = (unit: number) => cutOut(above(unit), cutOut(above(unit), below(unit)));
  return { question, sentOf, owing: terms.net, heard, standingIn };
}

const definitionChanged = 'definition-changed';

/** Whether there are pairs, but of figures that mean different things. */
const isMixed = ({ bare }: FoundRatio): boolean => bare.reason === definitionChanged;

/** What was left out of both terms, and of the rate itself, for which a stated one may count. */
function leftTold({ question }: AskedFigure, found: FoundRatio, shelf: Shelf) {
  const { counting, left } = found;
  const { tree } = question.counting;
  const told = (
    rows: Parameters<typeof leftOutOf>[1],
    taken: readonly CountedReport[],
  ): readonly LeftOut[] => leftOutOf(shelf, rows, takenByUnit(tree, taken));
  const nothing = sharesOfNothing(left.unpaired);
  const ofTerms = left.ofTerms.map((one) =>
    nothing.has(one.row) ? { ...one, reason: 'denominator-zero' as const } : one,
  );
  const mixed = isMixed(found)
    ? waitingRows(counting.pairs.flatMap(reportsOf), definitionChanged)
    : [];
  return [...told([...ofTerms, ...mixed], []), ...told(left.ofRate, counting.rates)].sort(
    (a, b) => a.observation.position - b.observation.position,
  );
}

/** Tells of a rate: recomputed from pairs of its terms, or as it was stated. */
export function partsOfRatio(asked: AskedFigure, found: FoundRatio, shelf: Shelf): ToldParts {
  const { plan, question } = asked;
  const { tree } = question.counting;
  const { pairs, rates } = found.counting;
  const owing = found.terms.stated.joint.units.toSorted((a, b) => a - b);
  const told = contributorsOf({ shelf, tree, owing, isTotal: false }, rates);
  return {
    isStated: rates.length > 0,
    contributors: Object.freeze(told.map(({ contributor }) => contributor)),
    pairs: Object.freeze(pairsTold(shelf, tree, isMixed(found) ? [] : pairs)),
    coverage: coverageTold(shelf, heardIn(question, found), plan.hierarchy),
    leftOut: Object.freeze(leftTold(asked, found, shelf)),
    choices: Object.freeze([]),
  };
}

import type { Cell } from '../cell.js';
import { known, noAmount, type Bare } from '../count/amounts.js';
import { additiveOutcome, countOf, type Count } from '../count/additive-cell.js';
import { excludedFrom, type Excluded } from '../count/excluded.js';
import { coverageOf, heardFrom, type Heard } from '../count/heard.js';
import type { Outcome } from '../count/outcome.js';
import { owingIn, questionOf, type Question } from '../count/question.js';
import type { MissingPolicy } from '../missing-policy.js';
import { isOfNothing, type Pair } from './pair.js';
import { pairsOf } from './pairs-of.js';
import type { Terms } from './pairs-at.js';
import { rateOf, sumsOf } from './rate-of.js';
import { heardOfBoth } from './ratio-heard.js';

/** The questions for both terms; null where the catalogue does not hold one of them. */
function termsOf({ counting, figure, period }: Question): Terms | null {
  const { ratio } = figure.key.indicator;
  const indicatorOf = (code: string | undefined) =>
    counting.store.indicators[counting.store.indicatorPlaces.get(code ?? '') ?? -1];
  const above = indicatorOf(ratio?.numerator);
  const below = indicatorOf(ratio?.denominator);
  if (above === undefined || below === undefined) return null;
  const { measure, categories } = figure.key;
  return {
    above: questionOf(counting, { indicator: above, measure, categories }, period),
    below: questionOf(counting, { indicator: below, measure, categories }, period),
  };
}

/** Reports of a term that are in no pair. */
const leftOf = (term: Question, roots: readonly number[], rows: ReadonlySet<number>) =>
  excludedFrom(term, roots, [])
    .filter(({ row }) => !rows.has(row))
    .map((left): Excluded => ({ ...left, reason: 'term-missing' }));

function rateFrom(pairs: readonly Pair[], factor: number): Bare {
  if (pairs.length === 0) return noAmount('missing', 'terms-missing');
  if (pairs.every(isOfNothing)) return noAmount('nil', 'denominator-zero');
  return known(rateOf(sumsOf(pairs), factor), 'reported');
}

/** What was found of a ratio. */
export interface Found {
  readonly pairs: readonly Pair[];
  readonly heard: Heard;
  readonly left: readonly Excluded[];
}

function find(terms: Terms, roots: readonly number[]): Found {
  const pairs = roots.flatMap((root) => pairsOf(terms, root));
  const rows = new Set(pairs.flatMap((pair) => pair.rows));
  const heard = (term: Question): Heard => heardFrom(term, owingIn(term, roots));
  return {
    pairs,
    heard: heardOfBoth(heard(terms.above), heard(terms.below)),
    left: [...leftOf(terms.above, roots, rows), ...leftOf(terms.below, roots, rows)],
  };
}

const isIncomplete = ({ heard, pairs }: Found, policy: MissingPolicy): boolean =>
  policy === 'strict' &&
  !pairs.some(({ standsIn }) => standsIn.length > 0) &&
  [...heard.values()].some((state) => state !== 'reported' && state !== 'excused');

/** Units of which something was left out; those with nothing to share only beside others. */
function droppedFrom({ pairs, left }: Found): readonly number[] {
  const unused = pairs.filter(isOfNothing).map(({ unit }) => unit);
  const isWorth = unused.length < pairs.length;
  return [...left.map(({ unit }) => unit), ...(isWorth ? unused : [])];
}

function cellOfPairs(question: Question, found: Found, policy: MissingPolicy): Omit<Cell, 'unit'> {
  const { counting, figure, period } = question;
  const { tree, store } = counting;
  const { pairs, heard, left } = found;
  const factor = figure.key.indicator.ratio?.factor ?? 1;
  const { numerator, denominator } = sumsOf(pairs);
  const idOf = (unit: number): string => tree.units[unit]?.id ?? '';
  const positionOf = (row: number): number => store.columns.positions[row] ?? row;
  const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);
  const droppedUnits = ascending(droppedFrom(found)).map(idOf);
  return {
    ...(isIncomplete(found, policy) ? noAmount('missing', 'incomplete') : rateFrom(pairs, factor)),
    indicator: figure.key.indicator.code,
    period: period.id,
    ...coverageOf(tree, heard),
    standsIn: ascending(pairs.flatMap(({ standsIn }) => standsIn)).map(idOf),
    contributors: ascending(pairs.flatMap(({ rows }) => rows.map(positionOf))),
    excluded: left
      .map(({ row, reason }) => ({ position: positionOf(row), reason }))
      .toSorted((a, b) => a.position - b.position),
    terms: {
      numerator: numerator.amount,
      denominator: denominator.amount,
      dropped: droppedUnits.length,
      droppedUnits,
    },
  };
}

/** A figure made of pairs. */
export function outcomeOfPairs(question: Question, found: Found, policy: MissingPolicy): Outcome {
  const cell = cellOfPairs(question, found, policy);
  const factor = question.figure.key.indicator.ratio?.factor ?? 1;
  const used = found.pairs.filter((pair) => !isOfNothing(pair));
  const parts = used.map((pair) => ({ ...pair, standsIn: pair.standsIn.length > 0 }));
  const rateOfParts = (some: readonly Pair[]) =>
    some.length === 0 ? null : rateOf(sumsOf(some), factor);
  return {
    cell,
    quantity: cell.bounds === null ? null : rateOfParts(used),
    parts,
    excluded: found.left,
    sumOf: (isWanted) => {
      const wanted = new Set(parts.filter(isWanted).map(({ rows }) => rows));
      return rateOfParts(used.filter(({ rows }) => wanted.has(rows)));
    },
  };
}

/** Whether a stated rate is known where none can be recomputed. */
const isStated = (stated: Count): boolean =>
  stated.taken.length > 0 ||
  stated.owing.units.some((unit) => stated.question.figure.all.sentBy(unit).reports.length > 0);

/** A ratio as it was counted: from pairs of terms, or as it was stated. */
export type CountedRatio =
  | { readonly kind: 'pairs'; readonly terms: Terms; readonly found: Found }
  | { readonly kind: 'stated'; readonly count: Count };

/** Counts a ratio: a stated rate stands only where none can be recomputed. */
export function ratioOf(question: Question, roots: readonly number[]): CountedRatio {
  const terms = termsOf(question);
  if (terms === null) return { kind: 'stated', count: countOf(question, roots) };
  const found = find(terms, roots);
  if (found.pairs.length > 0) return { kind: 'pairs', terms, found };
  const count = countOf(question, roots);
  return isStated(count) ? { kind: 'stated', count } : { kind: 'pairs', terms, found };
}

/**
 * Recomputes a ratio from the sums of its terms, as pairs of the same units and days.
 *
 * Rates are never averaged. A stated rate stands for its own unit and days where none was
 * recomputed, and is refused for several.
 */
export function ratioOutcome(
  question: Question,
  roots: readonly number[],
  policy: MissingPolicy,
): Outcome {
  const ratio = ratioOf(question, roots);
  return ratio.kind === 'stated'
    ? additiveOutcome(ratio.count, policy)
    : outcomeOfPairs(question, ratio.found, policy);
}

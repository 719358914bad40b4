import type { Cell } from '../cell.js';
import { isBottom } from '../choice/place-tree.js';
import type { Bare } from '../count/amounts.js';
import { coverageOf, type Heard } from '../count/heard.js';
import type { Question } from '../count/question.js';
import { areMixed } from '../count/meanings.js';
import { precisionOf } from '../count/precision.js';
import { isWaiting, waitingRows } from '../count/waiting-rows.js';
import { ascending, toldExcluded, toldRows } from '../count/told-rows.js';
import { reportsOf } from './pair.js';
import { sumsOf } from './rate-of.js';
import type { Left, RatioChoice } from './ratio-left.js';
import { termMeanings } from './term-meanings.js';
import type { Terms } from './terms.js';

/** What was found of a ratio. */
export interface FoundRatio {
  readonly terms: Terms;
  readonly counting: RatioChoice;
  readonly left: Left;
  readonly heard: Heard;
  readonly bare: Bare;
}

/** The sums of both terms; of figures that mean different things there is none. */
function termsCell(
  { terms, counting: { pairs } }: FoundRatio,
  left: readonly string[],
): NonNullable<Cell['terms']> {
  const { above, below } = termMeanings(terms, pairs);
  const { numerator, denominator } = sumsOf(pairs);
  const isKnown = pairs.length > 0;
  return {
    numerator: isKnown && !areMixed(above) ? numerator.amount : null,
    denominator: isKnown && !areMixed(below) ? denominator.amount : null,
    dropped: left.length,
    droppedUnits: left,
  };
}

/** The cell of a ratio. */
export function ratioCell(question: Question, found: FoundRatio): Omit<Cell, 'unit'> {
  const { counting, heard, bare, left } = found;
  const { tree, store } = question.counting;
  const paired = [...counting.rates, ...counting.pairs.flatMap(reportsOf)];
  const counted = bare.bounds === null ? [] : paired;
  const waiting = isWaiting(bare.reason) ? waitingRows(paired, bare.reason) : [];
  const rows = counted.flatMap(({ span }) => span.rows);
  const idOf = (unit: number): string => tree.units[unit]?.id ?? '';
  const above = counted.filter(({ standsIn, unit }) => standsIn && !isBottom(tree, unit));
  return {
    ...bare,
    indicator: question.figure.key.indicator.code,
    period: question.period.id,
    precision: counting.rates.length > 0 ? precisionOf(store, rows, bare.amount) : undefined,
    ...coverageOf(tree, heard),
    standsIn: ascending(above.map(({ unit }) => unit)).map(idOf),
    contributors: toldRows(store, rows),
    excluded: toldExcluded(store, [...left.ofTerms, ...left.ofRate, ...waiting]),
    terms: termsCell(found, left.units.map(idOf)),
  };
}

import { overlaps } from '../choice/span.js';
import { noAmount, type Bare } from '../count/amounts.js';
import type { Heard } from '../count/heard.js';
import { numbersBetween } from '../dataset/rows-by-unit.js';
import type { Question } from '../count/question.js';
import { allStated, isInParts } from './stated.js';
import type { Terms } from './terms.js';

/** Whether anything was sent of a figure, and whether it was declared not applicable. */
function sentOf({ counting, figure, days }: Question, roots: readonly number[]) {
  const { last } = counting.tree;
  const place = counting.store.indicatorPlaces.get(figure.key.indicator.code) ?? -1;
  const senders = counting.store.figureRows(place);
  const units = roots.flatMap((root) => [
    ...numbersBetween(senders, { from: root, to: last[root] ?? root }),
  ]);
  const all = units.map(figure.all.sentBy);
  return {
    isFigure: all.some(({ reports }) =>
      reports.some(({ from, to }) => overlaps({ from, to }, days)),
    ),
    isExcused: all.some(({ remarks }) =>
      remarks.some((one) => one.state === 'not-applicable' && overlaps(one, days)),
    ),
  };
}

/** What is known where there is neither a pair nor a stated rate to show. */
export interface Nothing {
  readonly roots: readonly number[];
  readonly heard: Heard;
  /** Whether there was a pair with nothing below the line. */
  readonly hasNothing: boolean;
}

/** Why there is neither a pair nor a stated rate to show. */
export function noRatio(
  { above, below, stated }: Terms,
  { roots, heard, hasNothing }: Nothing,
): Bare {
  const rates = allStated(stated.question, roots);
  if (rates.length > 0) {
    const isParts = isInParts(stated.question, roots, rates);
    return noAmount('refused', isParts ? 'not-additive-over-time' : 'not-additive-over-units');
  }
  if (hasNothing) return noAmount('nil', 'denominator-zero');
  const sent = [above, below, stated].map(({ question }) => sentOf(question, roots));
  const expected = [...heard.values()].filter((state) => state !== 'excused');
  if (expected.length > 0 && expected.every((state) => state === 'withheld')) {
    return noAmount('withheld', 'nothing-reported');
  }
  if (expected.length === 0 && sent.some(({ isExcused }) => isExcused)) {
    return noAmount('not-applicable', 'nothing-reported');
  }
  const isTerm = sent.some(({ isFigure }) => isFigure);
  return noAmount('missing', isTerm ? 'terms-missing' : 'nothing-reported');
}

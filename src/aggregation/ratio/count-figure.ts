import type { Indicator } from '#room/indicators';
import { additiveOutcome, countOf } from '../count/additive-cell.js';
import type { Outcome } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { MissingPolicy } from '../missing-policy.js';
import { ratioOutcome } from './ratio-outcome.js';

/** Whether a figure is recomputed from its terms. */
export const isRecomputed = ({ combine }: Indicator): boolean => combine.unit === 'recompute';

/** Counts a figure of some units: adds it up, or recomputes it from its terms. */
export const countFigure = (
  question: Question,
  roots: readonly number[],
  policy: MissingPolicy,
): Outcome =>
  isRecomputed(question.figure.key.indicator)
    ? ratioOutcome(question, roots, policy)
    : additiveOutcome(countOf(question, roots), policy);

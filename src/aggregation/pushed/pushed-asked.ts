import type { Question } from '../count/question.js';
import type { MissingPolicy } from '../missing-policy.js';

/** What is asked of a pushed figure. */
export interface PushedAsked {
  readonly question: Question;
  readonly roots: readonly number[];
  readonly policy: MissingPolicy;
}

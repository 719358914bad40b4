import type { RecordFacts } from '../common/facts.js';
import type { Decision } from '../decisions/decision.js';
import { isGivenBy, sharedFields } from './works-of-decisions.js';
import type { Work } from './work.js';

/**
 * What was given by a decision that was carried out, as far as no work of it tells; so that a decision
 * and its work are never counted both.
 */
export const givenFacts = (decision: Decision, works: readonly Work[]): RecordFacts =>
  Object.fromEntries(
    sharedFields
      .filter((field) => isGivenBy(field, decision, works))
      .map((field) => [`given.${field}`, decision[field]]),
  );

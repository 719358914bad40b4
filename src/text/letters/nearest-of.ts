import { createSuggester } from './create-suggester.js';

/**
 * Finds the candidate that a misspelt text was most likely meant to be.
 *
 * Vietnamese: gợi ý.
 *
 * Compares by {@link matchKey}, so without case, tone place and spacing. A candidate that differs
 * in more than a third of its letters (one letter in short texts) is none. Only the first 200
 * letters count.
 *
 * @param text - What was written.
 * @param candidates - What could have been meant; the first of equals wins.
 * @returns The candidate, or null.
 *
 * @example
 * ```ts
 * import { nearestOf } from 'danvan/text';
 *
 * nearestOf('mediation.team', ['mediation.teams', 'outreach.sessions']); //=> 'mediation.teams'
 * nearestOf('petitions', ['mediation.teams', 'outreach.sessions']); //=> null
 * ```
 *
 * @category Text
 */
export const nearestOf = (text: string, candidates: readonly string[]): string | null =>
  createSuggester(candidates, { otherDigits: true })(text);

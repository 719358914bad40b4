import * as z from 'zod/mini';
import { schemasOfFields, object } from '#room/findings';
import { daysShape } from '#room/organization';
import type { TermSystem } from '#room/time';
import { givenNumberTables, type NumberTables } from './number-reader.js';
import type { NumberingRule } from './numbering-rule.js';

/**
 * What series of numbers are made with.
 *
 * Vietnamese: quy tắc đánh số văn bản.
 *
 * The first rule of a system that is in force on the day of a document holds. `terms` give the term
 * of a document that does not name its own; provinces and communes have days of their own, so name
 * the term, or hand in theirs.
 *
 * @example
 * ```ts
 * import type { NumberingOptions } from 'danvan/documents';
 * import { documentKinds as kinds, numberingRules as rules, termSystems } from 'danvan/vietnam';
 *
 * const terms = termSystems.find(({ id }) => id === 'party');
 * const options: NumberingOptions = { kinds, rules, terms };
 * ```
 *
 * @category Documents
 */
export interface NumberingOptions extends NumberTables {
  /** How numbers are given, by system. */
  readonly rules: readonly NumberingRule[];
  /** Terms of office, for numbers that start anew with each. Defaults to none. */
  readonly terms?: TermSystem | undefined;
}

const termShape = object({
  firstYear: z.number(),
  lastYear: z.number(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  firstDay: z.optional(z.string()),
  lastDay: z.optional(z.string()),
});

/** What series of numbers are told apart by. */
export const numberingShape = object({
  ...schemasOfFields(givenNumberTables),
  rules: z.array(
    object({
      ...daysShape,
      system: z.enum(['party', 'state', 'legislative']),
      restarts: z.enum(['term', 'year', 'never']),
      separates: z.array(z.enum(['issuer', 'kind'])),
      joint: z.enum(['lead', 'together']),
      startsAt: z.optional(z.number()),
    }),
  ),
  terms: z.optional(object({ terms: z.array(termShape) })),
});

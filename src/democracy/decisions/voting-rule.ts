import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { spanFields } from '#room/organization';
import { democracySpheres } from '../common/spheres.js';
import { voteBases, voteScopes } from './vote-scopes.js';

/** A share of votes or people; `strict` is more than it, else at least. */
export const shareSchema = z.strictObject({
  numerator: z.int().positive(),
  denominator: z.int().positive(),
  strict: z.boolean().default(false),
});

/**
 * Reads a {@link VotingRule}.
 *
 * Vietnamese: quy định tỷ lệ tán thành.
 *
 * @example
 * ```ts
 * import { votingRuleSchema } from 'danvan/schemas';
 *
 * const share = { numerator: 2, denominator: 3 };
 * votingRuleSchema.safeParse({ id: 'r', article: 'Điều 21', share }).success; //=> true
 * ```
 *
 * @category Democracy
 */
export const votingRuleSchema = z.strictObject({
  id: text,
  /** Contents that it is for. Defaults to all that no other rule of the day is for. */
  contents: z.array(text).readonly().optional(),
  spheres: z.array(z.enum(democracySpheres)).readonly().default(['commune']),
  /** Whose votes are counted. Defaults to both. */
  scopes: z.array(z.enum(voteScopes)).readonly().optional(),
  /** What the share is of. */
  base: z.enum(voteBases).default('all'),
  /** The votes for it that are needed: `strict` is more than the share, else at least. */
  share: shareSchema,
  /** Those who must take part, of all. */
  quorum: shareSchema.optional(),
  ...spanFields,
  article: text,
  confirmed: z.boolean().default(true),
  why: text.optional(),
});

/**
 * How many votes pass a decision: a row with its article and the days it was in force.
 *
 * Vietnamese: quy định tỷ lệ tán thành.
 *
 * The share is compared in whole numbers: votes × denominator with base × numerator. A row that is
 * not confirmed never gives an error.
 *
 * @example
 * ```ts
 * import type { VotingRule } from 'danvan/democracy';
 *
 * const isStrict = ({ share }: VotingRule): boolean => share.strict;
 * ```
 *
 * @category Democracy
 */
export interface VotingRule extends Readonly<z.output<typeof votingRuleSchema>> {}

const shareShape = shareSchema.extend({ strict: z.boolean() }).loose();

/** Rules as they are reckoned with, all defaults filled in. */
export const votingRulesShape = z.array(
  z.looseObject({
    contents: z.array(text).optional(),
    spheres: z.array(z.enum(democracySpheres)),
    scopes: z.array(z.enum(voteScopes)).optional(),
    base: z.enum(voteBases),
    share: shareShape,
    quorum: shareShape.optional(),
    ...spanFields,
    article: text,
  }),
);

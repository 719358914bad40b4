import * as z from 'zod/mini';
import { looseObject, strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { spanFields } from '#room/organization';
import { democracySpheres } from '../common/spheres.js';
import { voteBases, voteScopes } from './vote-scopes.js';

/** A share of votes or people; `strict` is more than it, else at least. */
export const shareSchema = strictObject({
  numerator: z.int().check(z.positive()),
  denominator: z.int().check(z.positive()),
  strict: z._default(z.boolean(), false),
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
export const votingRuleSchema = strictObject({
  id: text,
  /** Contents that it is for. Defaults to all that no other rule of the day is for. */
  contents: z.optional(z.readonly(z.array(text))),
  spheres: z._default(z.readonly(z.array(z.enum(democracySpheres))), ['commune']),
  /** Whose votes are counted. Defaults to both. */
  scopes: z.optional(z.readonly(z.array(z.enum(voteScopes)))),
  /** What the share is of. */
  base: z._default(z.enum(voteBases), 'all'),
  /** The votes for it that are needed: `strict` is more than the share, else at least. */
  share: shareSchema,
  /** Those who must take part, of all. */
  quorum: z.optional(shareSchema),
  ...spanFields,
  article: text,
  confirmed: z._default(z.boolean(), true),
  why: z.optional(text),
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

const shareShape = looseObject({ ...shareSchema.shape, strict: z.boolean() });

/** Rules as they are reckoned with, all defaults filled in. */
export const votingRulesShape = z.array(
  looseObject({
    contents: z.optional(z.array(text)),
    spheres: z.array(z.enum(democracySpheres)),
    scopes: z.optional(z.array(z.enum(voteScopes))),
    base: z.enum(voteBases),
    share: shareShape,
    quorum: z.optional(shareShape),
    ...spanFields,
    article: text,
  }),
);

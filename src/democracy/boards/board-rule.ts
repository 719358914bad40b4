import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { spanFields } from '#room/organization';
import { democracySpheres } from '../common/spheres.js';

/** Of what there is one board at a time. */
export const boardUniqueness = Object.freeze(['unit', 'project'] as const);

const count = z.int().check(z.nonnegative());

/**
 * Reads a {@link BoardRule}.
 *
 * Vietnamese: quy định về tổ chức ban.
 *
 * @example
 * ```ts
 * import { boardRuleSchema } from 'danvan/schemas';
 *
 * const rule = { id: 'r', kinds: ['people-inspection-board'], article: 'Điều 60' };
 * boardRuleSchema.safeParse({ ...rule, leastMembers: 3, mostMembers: 9 }).success; //=> true
 * ```
 *
 * @category Democracy
 */
export const boardRuleSchema = strictObject({
  id: text,
  /** The kinds of boards that it is for. */
  kinds: z.readonly(z.array(text)),
  spheres: z._default(z.readonly(z.array(z.enum(democracySpheres))), ['commune']),
  /** The fewest members of one board. */
  leastMembers: z.optional(count),
  /** Whether a board has at least as many members as there are villages. */
  memberPerVillage: z._default(z.boolean(), false),
  /** The most members of one board. */
  mostMembers: z.optional(count),
  /** How many years a term lasts. */
  termYears: z.optional(z.int().check(z.positive(), z.maximum(100))),
  /** Of what there is one board at a time: a commune or agency, or a project. */
  onePer: z.optional(z.enum(boardUniqueness)),
  ...spanFields,
  article: text,
  confirmed: z._default(z.boolean(), true),
  why: z.optional(text),
});

/**
 * How a board is made up and how long it serves: a row with its article and the days it was in
 * force.
 *
 * Vietnamese: quy định về tổ chức ban.
 *
 * Several rows may be for one board; each is looked at. A row that is not confirmed gives notes
 * only.
 *
 * @example
 * ```ts
 * import type { BoardRule } from 'danvan/democracy';
 *
 * const isOfMembers = ({ leastMembers }: BoardRule): boolean => leastMembers !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface BoardRule extends Readonly<z.output<typeof boardRuleSchema>> {}

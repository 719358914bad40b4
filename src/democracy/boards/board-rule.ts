import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { spanFields } from '#room/organization';
import { democracySpheres } from '../common/spheres.js';

/** Of what there is one board at a time. */
export const boardUniqueness = Object.freeze(['unit', 'project'] as const);

const count = z.int().nonnegative();

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
export const boardRuleSchema = z.strictObject({
  id: text,
  /** The kinds of boards that it is for. */
  kinds: z.array(text).readonly(),
  spheres: z.array(z.enum(democracySpheres)).readonly().default(['commune']),
  /** The fewest members of one board. */
  leastMembers: count.optional(),
  /** Whether a board has at least as many members as there are villages. */
  memberPerVillage: z.boolean().default(false),
  /** The most members of one board. */
  mostMembers: count.optional(),
  /** How many years a term lasts. */
  termYears: z.int().positive().max(100).optional(),
  /** Of what there is one board at a time: a commune or agency, or a project. */
  onePer: z.enum(boardUniqueness).optional(),
  ...spanFields,
  article: text,
  confirmed: z.boolean().default(true),
  why: text.optional(),
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

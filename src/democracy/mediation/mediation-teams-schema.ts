import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads {@link MediationTeams}.
 *
 * Vietnamese: tổ hòa giải.
 *
 * @example
 * ```ts
 * import { mediationTeamsSchema } from 'danvan/schemas';
 *
 * const row = { id: 't1', unit: 'xa-a', date: '2026-06-30', teams: 7, mediators: 41 };
 * mediationTeamsSchema.safeParse(row).success; //=> true
 * mediationTeamsSchema.safeParse({ ...row, teams: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const mediationTeamsSchema = strictObject({
  ...commonFields,
  teams: z.optional(countSchema),
  mediators: z.optional(countSchema),
  women: z.optional(countSchema),
  minorities: z.optional(countSchema),
  qualified: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));

import * as z from 'zod';
import { breach } from '#room/findings';
import { calendarDateSchema } from '#room/time';
import { commendationKinds, recipientKinds } from './commendation.js';
import { textSchema as text } from '#room/text';

const recipientWays = breach(
  'recipient-ways',
  'a recipient is a model, a unit, or a kind with a count',
);

const recipientSchema = z
  .strictObject({
    model: text.optional(),
    unit: text.optional(),
    kind: z.enum(recipientKinds).optional(),
    count: z.int().positive().optional(),
  })
  .transform(({ model, unit, kind, count }, context) => {
    const ways = [model, unit, kind].filter((way) => way !== undefined).length;
    if (ways === 1 && model !== undefined && count === undefined) return { model };
    if (ways === 1 && unit !== undefined && count === undefined) return { unit };
    if (ways === 1 && kind !== undefined && count !== undefined) return { kind, count };
    const { error: message, params } = recipientWays;
    context.addIssue({ code: 'custom', message, params });
    return z.NEVER;
  });

/** Reads a {@link Commendation} as it is typed in. */
export const commendationSchema = z.strictObject({
  id: text,
  kind: z.enum(commendationKinds),
  decision: text.optional(),
  date: calendarDateSchema.optional(),
  level: text,
  title: text,
  recipients: z.array(recipientSchema).min(1).readonly(),
  campaign: text.optional(),
  note: text.optional(),
});

/**
 * A {@link Commendation} as it is typed in.
 *
 * Vietnamese: quyết định công nhận, khen thưởng.
 *
 * A recipient is `{ model }`, `{ unit }` or `{ kind, count }`.
 *
 * @example
 * ```ts
 * import type { CommendationInput } from 'danvan/campaigns';
 *
 * const commendation: CommendationInput = {
 *   id: 'giay-khen-2022',
 *   kind: 'reward',
 *   level: 'district',
 *   title: 'Giấy khen',
 *   recipients: [{ kind: 'household', count: 3 }],
 * };
 * ```
 *
 * @category Campaigns
 */
export interface CommendationInput extends Readonly<z.input<typeof commendationSchema>> {}

import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { calendarDateSchema } from '#room/time';
import { commendationKinds, recipientKinds } from './commendation.js';
import { textSchema as text } from '#room/text';

const recipientWays = breach(
  'recipient-ways',
  'a recipient is a model, a unit, or a kind with a count',
);

const recipientSchema = z.pipe(
  strictObject({
    model: z.optional(text),
    unit: z.optional(text),
    kind: z.optional(z.enum(recipientKinds)),
    count: z.optional(z.int().check(z.positive())),
  }),
  z.transform(({ model, unit, kind, count }, context) => {
    const ways = [model, unit, kind].filter((way) => way !== undefined).length;
    if (ways === 1 && model !== undefined && count === undefined) return { model };
    if (ways === 1 && unit !== undefined && count === undefined) return { unit };
    if (ways === 1 && kind !== undefined && count !== undefined) return { kind, count };
    const { error: message, params } = recipientWays;
    context.issues.push({ code: 'custom', input: context.value, message, params });
    return z.NEVER;
  }),
);

/** Reads a {@link Commendation} as it is typed in. */
export const commendationSchema = strictObject({
  id: text,
  kind: z.enum(commendationKinds),
  decision: z.optional(text),
  date: z.optional(calendarDateSchema),
  level: text,
  title: text,
  recipients: z.readonly(z.array(recipientSchema).check(z.minLength(1))),
  campaign: z.optional(text),
  note: z.optional(text),
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

import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';

const texts = z.readonly(z.array(text));

/** Reads a {@link UnitSelector} as it is typed in. */
export const unitSelectorSchema = z.readonly(
  strictObject({
    within: z.optional(text),
    withSelf: z.optional(z.boolean()),
    levels: z.optional(texts),
    kinds: z.optional(texts),
    category: z.optional(z.enum(['place', 'organization'])),
  }),
);

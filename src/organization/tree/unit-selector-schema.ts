import * as z from 'zod';
import { textSchema as text } from '#room/text';

const texts = z.array(text).readonly();

/** Reads a {@link UnitSelector} as it is typed in. */
export const unitSelectorSchema = z
  .strictObject({
    within: text.optional(),
    withSelf: z.boolean().optional(),
    levels: texts.optional(),
    kinds: texts.optional(),
    category: z.enum(['place', 'organization']).optional(),
  })
  .readonly();

import * as z from 'zod/mini';
import type { ByLanguage } from './language.js';

/**
 * The fields of a text in its languages, for a schema: Vietnamese always, another language where it
 * has words.
 *
 * @param text - How one text is read.
 * @internal
 */
export const textFields = <Text extends z.ZodMiniType<string, string>>(text: Text) =>
  ({ vi: text, en: z.optional(text) }) satisfies ByLanguage<z.ZodMiniType>;

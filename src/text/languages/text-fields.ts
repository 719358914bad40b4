import type * as z from 'zod';
import type { ByLanguage } from './language.js';

/**
 * The fields of a text in its languages, for a schema: Vietnamese always, another language where it
 * has words.
 *
 * @param text - How one text is read.
 * @internal
 */
export const textFields = <Text extends z.ZodType<string, string>>(text: Text) =>
  ({ vi: text, en: text.optional() }) satisfies ByLanguage<z.ZodType>;

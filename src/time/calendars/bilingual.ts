import * as z from 'zod';
import { textSchema as text } from '#room/text';

/** Reads a name: a Vietnamese text alone, or both languages. */
export const bilingualSchema = z
  .union([text, z.strictObject({ vi: text, en: text.optional() })])
  .transform((name) => (typeof name === 'string' ? { vi: name } : name))
  .pipe(z.strictObject({ vi: z.string(), en: z.string().optional() }).readonly());

/** Words for people that ids can be told from: lower-case letters and figures, with hyphens. */
export const kebabIdSchema = z.stringFormat('kebab-id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

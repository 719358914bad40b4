import * as z from 'zod';
import { textFields, textSchema as text } from '#room/text';

/** Reads a name: a Vietnamese text alone, or one in each language. */
export const bilingualSchema = z
  .union([text, z.strictObject(textFields(text))])
  .transform((name) => (typeof name === 'string' ? { vi: name } : name))
  .pipe(z.strictObject(textFields(z.string())).readonly());

/** Words for people that ids can be told from: lower-case letters and figures, with hyphens. */
export const kebabIdSchema = z.stringFormat('kebab-id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

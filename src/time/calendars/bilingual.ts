import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textFields, textSchema as text } from '#room/text';

/** Reads a name: a Vietnamese text alone, or one in each language. */
export const bilingualSchema = z.pipe(
  z.pipe(
    z.union([text, strictObject(textFields(text))]),
    z.transform((name) => (typeof name === 'string' ? { vi: name } : name)),
  ),
  z.readonly(strictObject(textFields(z.string()))),
);

/** Words for people that ids can be told from: lower-case letters and figures, with hyphens. */
export const kebabIdSchema = z.stringFormat('kebab-id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

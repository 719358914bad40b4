import * as z from 'zod/mini';
import { textSchema } from '#room/text';

/** A text that says something, in NFC. */
export const text = textSchema;

/** Any number of texts; none where nothing is given. */
export const texts = z._default(z.readonly(z.array(text)), []);

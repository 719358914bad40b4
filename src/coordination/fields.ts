import * as z from 'zod';
import { textSchema } from '../time/text-schema.js';

/** A text that says something, in NFC. */
export const text = textSchema;

/** Any number of texts; none where nothing is given. */
export const texts = z.array(text).readonly().default([]);

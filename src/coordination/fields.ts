import * as z from 'zod';
import { toNfc } from '../text/index.js';

/** A text that says something, in NFC. */
export const text = z.string().trim().min(1).transform(toNfc);

/** Any number of texts; none where nothing is given. */
export const texts = z.array(text).readonly().default([]);

import * as z from 'zod/mini';
import { toNfc } from './letters/to-nfc.js';

/** Reads a text that says something, without spaces around it, in NFC. */
export const textSchema = z.pipe(z.string().check(z.trim(), z.minLength(1)), z.transform(toNfc));

import * as z from 'zod';
import { toNfc } from './letters/to-nfc.js';

/** Reads a text that says something, without spaces around it, in NFC. */
export const textSchema = z.string().trim().min(1).transform(toNfc);

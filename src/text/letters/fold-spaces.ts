import { toNfc } from './to-nfc.js';

/**
 * Makes a text ready to be read: NFC, without space at its ends, one plain space elsewhere.
 *
 * What is no text at all, as data without types may be, reads as an empty one.
 *
 * @internal
 */
export const foldSpaces = (text: string): string =>
  typeof text === 'string' ? toNfc(text).replace(/\s+/gu, ' ').trim() : '';

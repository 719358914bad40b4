/**
 * Puts a text into Unicode normalization form C, in which each Vietnamese letter is one character.
 *
 * Vietnamese: Unicode dựng sẵn.
 *
 * All text is NFC from the door on: fonts and searches break on letters whose marks stand apart.
 *
 * @param text - Any text.
 * @returns The same text in NFC.
 *
 * @example
 * ```ts
 * import { toNfc } from 'danvan/text';
 *
 * toNfc('Hòa'.normalize('NFD')).length; //=> 3
 * ```
 *
 * @category Text
 */
export const toNfc = (text: string): string => text.normalize('NFC');

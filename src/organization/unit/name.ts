import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { checkLanguage, textFields, textSchema as text, type Language } from '#room/text';

/**
 * A name in Vietnamese and, where there is a usual one, in English.
 *
 * Vietnamese: tên gọi.
 *
 * Both are NFC.
 *
 * @example
 * ```ts
 * import type { Name } from 'danvan/organization';
 *
 * const name: Name = { vi: 'tỉnh Tây Ninh', en: 'Tây Ninh province' };
 * ```
 *
 * @category Organization
 */
export interface Name {
  /** In Vietnamese; it always stands. */
  readonly vi: string;
  /** In English. Defaults to the Vietnamese one. */
  readonly en?: string | undefined;
}

/**
 * Reads a {@link Name}: a Vietnamese text alone, or both languages.
 *
 * Vietnamese: tên gọi.
 *
 * @example
 * ```ts
 * import { nameSchema } from 'danvan/schemas';
 *
 * nameSchema.parse('xã Hòa Bình'); //=> { vi: 'xã Hòa Bình' }
 * ```
 *
 * @category Organization
 */
export const nameSchema = z.pipe(
  z.union([text, strictObject(textFields(text))]),
  z.transform((name): Name => (typeof name === 'string' ? { vi: name } : name)),
);

/**
 * The name in one language; Vietnamese where there is none in that language.
 *
 * Vietnamese: tên gọi.
 *
 * @param name - The name in its languages.
 * @param language - The language wanted.
 * @returns The text of the name.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown language.
 *
 * @example
 * ```ts
 * import { nameIn } from 'danvan/organization';
 *
 * nameIn({ vi: 'xã Hòa Bình' }, 'en'); //=> 'xã Hòa Bình'
 * ```
 *
 * @category Organization
 */
export const nameIn = (name: Name, language: Language): string =>
  name[checkLanguage(language)] ?? name.vi;

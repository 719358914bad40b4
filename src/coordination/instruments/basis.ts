import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { text } from '../fields.js';

/** Reads an {@link InstrumentBasis} as it is typed in; a text alone is one in words. */
export const basisSchema = z.readonly(
  z.pipe(
    z.union([
      text,
      z.readonly(strictObject({ text })),
      z.readonly(strictObject({ document: text, text: z.optional(text) })),
    ]),
    z.transform((basis): InstrumentBasis => (typeof basis === 'string' ? { text: basis } : basis)),
  ),
);

/**
 * What an instrument rests on: the id of a document, words, or both.
 *
 * Vietnamese: căn cứ.
 *
 * @example
 * ```ts
 * import type { InstrumentBasis } from 'danvan/coordination';
 *
 * const basis: InstrumentBasis = { document: '23-QĐ/TW' };
 * ```
 *
 * @category Coordination
 */
export interface InstrumentBasis {
  readonly document?: string | undefined;
  readonly text?: string | undefined;
}

import * as z from 'zod';
import { text } from '../fields.js';

/** Reads an {@link InstrumentBasis} as it is typed in; a text alone is one in words. */
export const basisSchema = z
  .union([
    text,
    z.strictObject({ text }).readonly(),
    z.strictObject({ document: text, text: text.optional() }).readonly(),
  ])
  .transform((basis): InstrumentBasis => (typeof basis === 'string' ? { text: basis } : basis))
  .readonly();

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

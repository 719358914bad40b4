import { labelsEn } from './labels.en.js';
import { labelsVi, type Labels } from './labels.vi.js';

/**
 * The words that documents and exporters need, in both languages.
 *
 * Vietnamese: nhãn.
 *
 * A word that is missing in one language does not compile.
 *
 * @example
 * ```ts
 * import { labels } from 'danvan';
 *
 * labels.vi.indicator; //=> 'Chỉ tiêu'
 * ```
 *
 * @category Locale
 */
export const labels: { readonly vi: Labels; readonly en: Labels } = Object.freeze({
  vi: labelsVi,
  en: labelsEn,
});

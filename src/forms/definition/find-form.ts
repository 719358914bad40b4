import type { StatisticalForm } from './statistical-form.js';

/**
 * Which form is looked for.
 *
 * Vietnamese: cách tìm biểu mẫu.
 *
 * @example
 * ```ts
 * import type { FormQuery } from 'danvan/forms';
 *
 * const query: FormQuery = { code: '01/TCD', at: '2026-06-14' };
 * ```
 *
 * @category Forms
 */
export interface FormQuery {
  /** The code as printed, or the id. */
  readonly code: string;
  /** The number of its act, where several acts have a form of that code. */
  readonly act?: string | undefined;
  /** A day on which it is used, as an ISO calendar date. */
  readonly at?: string | undefined;
}

const isUsedAt = ({ from, to }: StatisticalForm, at: string): boolean =>
  (from === undefined || from <= at) && (to === undefined || at <= to);

/**
 * Finds a form by its code, its act and the day on which it is used.
 *
 * Vietnamese: tìm biểu mẫu theo ký hiệu, văn bản, thời gian áp dụng.
 *
 * @param forms - The forms to look in.
 * @param query - What is known of it.
 * @returns The form; of several the one that came into use last. Undefined where there is none.
 *
 * @example
 * ```ts
 * import { findForm } from 'danvan/forms';
 * import { statisticalForms } from 'danvan/vietnam';
 *
 * findForm(statisticalForms, { code: '02/XLD', at: '2022-06-14' })?.act?.number; //=> '02/2021/TT-TTCP'
 * findForm(statisticalForms, { code: '02/XLD', at: '2026-06-14' })?.act?.number; //=> '06/2025/TT-TTCP'
 * ```
 *
 * @category Forms
 */
export function findForm(
  forms: readonly StatisticalForm[],
  { code, act, at }: FormQuery,
): StatisticalForm | undefined {
  return forms
    .filter((form) => form.code === code || form.id === code)
    .filter((form) => act === undefined || form.act?.number === act)
    .filter((form) => at === undefined || isUsedAt(form, at))
    .toSorted(({ from: a = '' }, { from: b = '' }) => (a < b ? 1 : a > b ? -1 : 0))[0];
}

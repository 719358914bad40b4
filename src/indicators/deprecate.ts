import { requireObject } from '#room/findings';
import type { Name } from '#room/organization';
import { defineIndicator } from './define-indicator.js';
import type { Indicator, IndicatorInput } from './indicator.js';

/**
 * Why an indicator is not to be used any more, and what to use in its place.
 *
 * Vietnamese: chỉ tiêu không dùng nữa.
 *
 * @example
 * ```ts
 * import type { Deprecation } from 'danvan/indicators';
 *
 * const deprecation: Deprecation = { use: 'models.registered', why: 'Đã có phân tổ theo lĩnh vực' };
 * ```
 *
 * @category Indicators
 */
export interface Deprecation {
  /** The code of the indicator to use in its place. */
  readonly use?: string | undefined;
  /** Why, for people. */
  readonly why?: Name | string | undefined;
  /** The last day on which it is counted. Defaults to the one that it has. */
  readonly to?: string | undefined;
}

/**
 * Marks an indicator as one that is not to be used any more.
 *
 * Vietnamese: ngừng dùng chỉ tiêu.
 *
 * Its code stays and its figures still count; {@link check} notes that they were sent.
 *
 * @param indicator - The indicator.
 * @param deprecation - What to use in its place, why, and until when it is counted.
 * @returns The same definition with `deprecated`, frozen; the one given is left as it is.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message and as
 * findings, where the definition would not be well formed.
 *
 * @example
 * ```ts
 * import { defineIndicator } from 'danvan';
 * import { deprecate } from 'danvan/indicators';
 *
 * const books = defineIndicator({ code: 'x.books', name: 'Số sách', unit: 'cuốn', kind: 'flow' });
 * deprecate(books, { use: 'libraries.books' }).deprecated; //=> { use: 'libraries.books' }
 * ```
 *
 * @category Indicators
 */
export function deprecate<Code extends string>(
  indicator: Indicator<Code>,
  deprecation: Deprecation,
): Indicator<Code>;
export function deprecate(indicator: Indicator, deprecation: Deprecation): Indicator {
  const { to, ...deprecated } = requireObject(deprecation, 'deprecation');
  const { validTo, ...definition } = requireObject(indicator, 'indicator');
  const last = to ?? validTo;
  // An indicator is read again as it was typed in; only its kind and its terms were told apart there.
  const input = { ...definition, deprecated, ...(last !== undefined && { to: last }) };
  return defineIndicator(input as IndicatorInput);
}

/**
 * The qualifiers that stand before a number in Vietnamese reports.
 *
 * Vietnamese: từ chỉ mức độ.
 *
 * `nearly` gần · `under` dưới · `over` trên · `more-than` hơn · `at-least` ít nhất · `at-most`
 * không quá · `about` khoảng · `many` nhiều (no number at all).
 *
 * @example
 * ```ts
 * import { qualifiers } from 'danvan/text';
 *
 * qualifiers[0]; //=> 'nearly'
 * ```
 *
 * @category Text
 */
export const qualifiers = Object.freeze([
  'nearly',
  'under',
  'over',
  'more-than',
  'at-least',
  'at-most',
  'about',
  'many',
] as const);

/** Those that stand beside an amount; “many” takes its place. */
export const amountQualifiers = qualifiers.filter((qualifier) => qualifier !== 'many');

/**
 * One of {@link qualifiers}.
 *
 * Vietnamese: từ chỉ mức độ.
 *
 * @example
 * ```ts
 * import type { Qualifier } from 'danvan/text';
 *
 * const qualifier: Qualifier = 'nearly';
 * ```
 *
 * @category Text
 */
export type Qualifier = (typeof qualifiers)[number];

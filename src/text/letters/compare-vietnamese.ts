const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Orders two texts by the Vietnamese alphabet: a, ă, â … d, đ, with the tones in their order.
 *
 * Vietnamese: thứ tự chữ cái tiếng Việt.
 *
 * Numbers inside a text count as numbers: “Tổ 2” before “Tổ 10”.
 *
 * @param a - One text.
 * @param b - The other.
 * @returns Below zero where `a` comes first, above zero where `b` does, zero where they are equal.
 *
 * @example
 * ```ts
 * import { compareVietnamese } from 'danvan/text';
 *
 * ['Đà Lạt', 'Dĩ An', 'Ân Thi', 'An Khê'].sort(compareVietnamese);
 * //=> ['An Khê', 'Ân Thi', 'Dĩ An', 'Đà Lạt']
 * ```
 *
 * @category Text
 */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

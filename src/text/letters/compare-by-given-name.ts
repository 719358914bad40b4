import { compareVietnamese } from './compare-vietnamese.js';

const givenName = (name: string): string => name.trim().split(/\s+/u).at(-1) ?? '';

/**
 * Orders two people by given name, which stands last, then by the whole name.
 *
 * Vietnamese: sắp xếp theo tên.
 *
 * @param a - The full name of one.
 * @param b - The full name of the other.
 * @returns Below zero where `a` comes first, above zero where `b` does, zero where they are equal.
 *
 * @example
 * ```ts
 * import { compareByGivenName } from 'danvan/text';
 *
 * compareByGivenName('Trần Văn An', 'Lê Thị Bình') < 0; //=> true
 * ```
 *
 * @category Text
 */
export const compareByGivenName = (a: string, b: string): number =>
  compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a, b);

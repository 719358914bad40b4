import { readNumbering, type ReadNumbering } from './read-numbering.js';

/**
 * The name that {@link readNumbering} had before.
 *
 * Vietnamese: kiểm tra việc đánh số văn bản.
 *
 * @param documents - The documents of a register.
 * @param options - The rules, the kinds, and the terms of office.
 * @returns The series and the findings.
 *
 * @example
 * ```ts
 * import { checkNumbering } from 'danvan/documents';
 * import { numberingRules as rules } from 'danvan/vietnam';
 *
 * checkNumbering([], { kinds: [], rules }).findings; //=> []
 * ```
 *
 * @deprecated Use {@link readNumbering}.
 *
 * @category Documents
 */
export const checkNumbering: typeof readNumbering = readNumbering;

/**
 * The name that {@link ReadNumbering} had before.
 *
 * Vietnamese: kiểm tra việc đánh số văn bản.
 *
 * @example
 * ```ts
 * import type { CheckedNumbering } from 'danvan/documents';
 *
 * const count = ({ values }: CheckedNumbering): number => values.length;
 * ```
 *
 * @deprecated Use {@link ReadNumbering}.
 *
 * @category Documents
 */
export type CheckedNumbering = ReadNumbering;

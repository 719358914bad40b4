/**
 * What to do with units that sent nothing.
 *
 * Vietnamese: cách xử lý số liệu thiếu.
 *
 * `partial`: add what there is and show the coverage · `strict`: no total until all are in ·
 * `zero`: take a silent unit as zero, which must be asked for.
 *
 * @example
 * ```ts
 * import type { MissingPolicy } from 'danvan';
 *
 * const policy: MissingPolicy = 'strict';
 * ```
 *
 * @category Aggregation
 */
export type MissingPolicy = 'partial' | 'strict' | 'zero';

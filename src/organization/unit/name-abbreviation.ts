/**
 * A short form that people write in the names of units, with what it stands for.
 *
 * Vietnamese: chữ viết tắt trong tên đơn vị.
 *
 * `danvan/vietnam` ships a list; users add theirs.
 *
 * @example
 * ```ts
 * import type { NameAbbreviation } from 'danvan/organization';
 *
 * const ward: NameAbbreviation = { short: 'P', full: ['phường'], onlyFirst: true };
 * ```
 *
 * @category Organization
 */
export interface NameAbbreviation {
  /** One word, without points: `UBND`, `TP`. Case does not matter. */
  readonly short: string;
  /** What it may stand for; several where that depends on the place. */
  readonly full: readonly string[];
  /** Whether it counts as the first word of a name only, as the single letters do. */
  readonly onlyFirst?: boolean | undefined;
}

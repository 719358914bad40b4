import type { Name } from '#room/organization';

/**
 * A way of telling figures apart: its field, and the categories with their names.
 *
 * Vietnamese: phân tổ.
 *
 * An observation names its category by the field: `{ field: 'economy' }`. The `breakdowns` of an
 * indicator say which of these hold for it.
 *
 * @example
 * ```ts
 * import type { Dimension } from 'danvan/indicators';
 *
 * const gender: Dimension = {
 *   id: 'gender',
 *   field: 'gender',
 *   name: { vi: 'giới tính', en: 'gender' },
 *   categories: [
 *     { id: 'male', name: { vi: 'nam', en: 'male' } },
 *     { id: 'female', name: { vi: 'nữ', en: 'female' } },
 *   ],
 *   complete: true,
 * };
 * ```
 *
 * @category Indicators
 */
export interface Dimension {
  /** Told apart by its id: two dimensions may share a field. */
  readonly id: string;
  /** The field of `categories` in an observation. */
  readonly field: string;
  /** What it is called in reports. */
  readonly name: Name;
  /** In the order in which they are listed. */
  readonly categories: readonly {
    /** The value of the field. */
    readonly id: string;
    readonly name: Name;
  }[];
  /** Whether the categories add up to the total; else they are at most the total. */
  readonly complete: boolean;
}

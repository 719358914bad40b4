import type { ListRow } from '#room/text';

/**
 * The columns of a list of old and new codes.
 *
 * Vietnamese: cột của bảng chuyển đổi đơn vị.
 *
 * @example
 * ```ts
 * import type { SuccessionColumn } from 'danvan/organization';
 *
 * const column: SuccessionColumn = 'new_code';
 * ```
 *
 * @category Organization
 */
export type SuccessionColumn = 'old_code' | 'new_code' | 'kind' | 'detail';

/** A row of a list of old and new codes. */
export type SuccessionRow = ListRow<SuccessionColumn>;

/** How one unit passes to one other: whole, or in part. */
export interface ListEdge {
  readonly from: string;
  readonly to: string;
  readonly isPart: boolean;
  readonly detail: string;
}

/** The words of the column `kind`. */
export const edgeKinds: readonly string[] = Object.freeze(['whole', 'part']);

/** The words of the column `detail`; an empty cell is one of them. */
export const edgeDetails: readonly string[] = Object.freeze([
  '',
  'kept',
  'renamed',
  'retyped',
  'population',
  'area',
  'some-population',
  'whole-area',
]);

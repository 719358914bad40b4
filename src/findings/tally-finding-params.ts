/**
 * The findings when records are counted into figures.
 *
 * Vietnamese: lỗi khi thống kê từ hồ sơ.
 *
 * Part of {@link FindingParams}; a record is named by its id, or by its place in the list, from 1.
 *
 * @example
 * ```ts
 * import type { TallyFindingParams } from 'danvan';
 *
 * const params: TallyFindingParams['tally/not-counted'] = { record: 'mo-hinh-1' };
 * ```
 *
 * @category Findings
 */
export interface TallyFindingParams {
  /** A record that no rule counts. */
  readonly 'tally/not-counted': { readonly record: string };
  /** A record that belongs to no unit; it is not counted. */
  readonly 'tally/no-unit': { readonly record: string };
  /** A record that belongs to no period; it is not counted. */
  readonly 'tally/no-period': { readonly record: string };
  /** An amount in a unit of measure that cannot be turned into that of the indicator; not counted. */
  readonly 'tally/measure-not-converted': { readonly indicator: string; readonly unit: string };
}

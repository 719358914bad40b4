/**
 * How a run of text looks.
 *
 * Vietnamese: cỡ chữ, kiểu chữ.
 *
 * `size` in points; upright, regular and in small letters unless it says otherwise.
 *
 * @example
 * ```ts
 * import type { TextStyle } from 'danvan/report';
 *
 * const style: TextStyle = { size: 14, bold: true, uppercase: true };
 * ```
 *
 * @category Layouts
 */
export interface TextStyle {
  /** In points. */
  readonly size: number;
  /** Defaults to false. */
  readonly bold?: boolean;
  /** Defaults to false. */
  readonly italic?: boolean;
  /** Defaults to false. */
  readonly underline?: boolean;
  /** Whether all letters are printed as capitals. Defaults to false. */
  readonly uppercase?: boolean;
}

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
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly uppercase?: boolean;
}

/**
 * Why a file cannot be opened.
 *
 * Vietnamese: lý do không mở được tệp.
 *
 * `empty` has no bytes; `not-zip` is something else; `encrypted` asks for a password; `old-format` is
 * a file of Office before 2007; `too-large` passes the limits; `damaged` is cut off or contradicts
 * itself; `wrong-parts` is a zip file without the parts that are needed; `not-text` is no text, where
 * one is read.
 *
 * @example
 * ```ts
 * import type { PackageProblem } from 'danvan/exporter';
 *
 * const problem: PackageProblem = 'encrypted';
 * ```
 *
 * @category Export
 */
export type PackageProblem =
  | 'empty'
  | 'not-zip'
  | 'encrypted'
  | 'old-format'
  | 'too-large'
  | 'damaged'
  | 'wrong-parts'
  | 'not-text';

/** How large files may be; files of a clerk are far below. */
export interface PackageLimits {
  /** Bytes of the file. */
  readonly file: number;
  /** Parts in it. */
  readonly parts: number;
  /** Bytes of one part, unpacked. */
  readonly part: number;
}

/** 64 MB, 10,000 parts, 64 MB each. */
export const usualLimits: PackageLimits = Object.freeze({
  file: 64 * 2 ** 20,
  parts: 10_000,
  part: 64 * 2 ** 20,
});

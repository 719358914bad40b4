/**
 * Which figures a document was made from, so that a printed number can be traced later.
 *
 * Vietnamese: phiên bản số liệu của văn bản.
 *
 * `dataVersion` of `danvan/workflow` gives one, `verify` holds it against later figures.
 *
 * @example
 * ```ts
 * import type { DocumentVersion } from 'danvan/report';
 *
 * const version: DocumentVersion = { at: '2026-10-05T14:00', code: '3f9a-1c2d-77e0-9b14' };
 * ```
 *
 * @category Report
 */
export interface DocumentVersion {
  /** The day, or the time of it, whose figures they are. */
  readonly at: string;
  /** What is printed. */
  readonly code: string;
  /** All of what the code is the beginning of. */
  readonly hash?: string | undefined;
  /** Which reports the figures are of, by ids; what is left out asks for all. */
  readonly scope?:
    | {
        readonly forms?: readonly string[] | undefined;
        readonly units?: readonly string[] | undefined;
        readonly periods?: readonly string[] | undefined;
        readonly lines?: readonly string[] | undefined;
      }
    | undefined;
}

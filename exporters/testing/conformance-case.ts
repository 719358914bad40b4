import type { Exporter } from '#room/export';

/**
 * An exporter under test, and a way to read back what it wrote.
 *
 * Vietnamese: bộ xuất được kiểm tra.
 *
 * @example
 * ```ts
 * import { plainText } from 'danvan/plain-text';
 * import type { ConformanceSubject } from 'danvan/testing';
 *
 * const subject: ConformanceSubject = {
 *   exporter: () => plainText(),
 *   readText: (bytes) => new TextDecoder().decode(bytes),
 * };
 * ```
 *
 * @category Export
 */
export interface ConformanceSubject {
  /** Makes a new instance at each call. */
  readonly exporter: () => Exporter;
  /**
   * All that a reader of the file sees: text, numbers, headers and footers, sheet names. Line
   * breaks and the order of table cells do not matter; signs that only escape others are undone.
   */
  readonly readText: (bytes: Uint8Array) => Promise<string> | string;
}

/**
 * One promise that every exporter keeps, as a test to run in any framework.
 *
 * Vietnamese: phép thử hợp chuẩn.
 *
 * @example
 * ```ts
 * import type { ConformanceCase } from 'danvan/testing';
 *
 * const names = (cases: readonly ConformanceCase[]): readonly string[] =>
 *   cases.map(({ name }) => name);
 * ```
 *
 * @category Export
 */
export interface ConformanceCase {
  /** A fact, such as “shows the draft mark”. */
  readonly name: string;
  /** Throws `DanvanError` with code `CONFORMANCE_FAILED` where the fact does not hold. */
  readonly run: () => Promise<void>;
}

/** A case before it knows its subject. */
export interface CaseTemplate {
  readonly name: string;
  readonly check: (subject: ConformanceSubject) => Promise<void>;
}

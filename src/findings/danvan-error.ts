import type { Finding } from './finding.js';

/**
 * The stable codes of {@link DanvanError}.
 *
 * Vietnamese: mã lỗi lập trình.
 *
 * A code says what to do; sentences may change.
 *
 * @example
 * ```ts
 * import { danvanErrorCodes } from 'danvan/findings';
 *
 * danvanErrorCodes.includes('PEER_MISSING'); //=> true
 * ```
 *
 * @category Findings
 */
export const danvanErrorCodes = Object.freeze([
  'INVALID_ARGUMENT',
  'UNKNOWN_UNIT',
  'UNKNOWN_INDICATOR',
  'UNKNOWN_PERIOD',
  'UNKNOWN_SECTION',
  'UNKNOWN_PLACEHOLDER',
  'OVERLAPPING_UNITS',
  'DATASET_UNREADABLE',
  'PARTS_DIFFER',
  'PARTS_OVERLAP',
  'QUERY_FAILED',
  'STORE_UNREADABLE',
  'LOADS_AT_ONCE',
  'TOO_MANY_ROWS',
  'LISTS_NOT_FETCHED',
  'NO_LAYOUT_IN_FORCE',
  'ERRORS_OPEN',
  'PEER_MISSING',
  'FONT_MISSING',
  'DOCUMENT_TOO_LARGE',
  'ABORTED',
  'EXPORT_FAILED',
  'CONFORMANCE_FAILED',
] as const);

/**
 * One code of {@link DanvanError}.
 *
 * Vietnamese: mã lỗi lập trình.
 *
 * @example
 * ```ts
 * import type { DanvanErrorCode } from 'danvan';
 *
 * const code: DanvanErrorCode = 'PEER_MISSING';
 * ```
 *
 * @category Findings
 */
export type DanvanErrorCode = (typeof danvanErrorCodes)[number];

/**
 * A call that cannot be carried out: the one class that this library throws.
 *
 * Vietnamese: lỗi gọi hàm.
 *
 * Wrong data never throws; it becomes a {@link Finding}. Tell errors apart by `code`, and recognise
 * them with {@link isDanvanError}, which also works across two copies.
 *
 * @example
 * ```ts
 * import { isDanvanError, periodOf } from 'danvan';
 *
 * try {
 *   periodOf('2020-H3');
 * } catch (error) {
 *   isDanvanError(error) && error.code; //=> 'UNKNOWN_PERIOD'
 * }
 * ```
 *
 * @category Findings
 */
export class DanvanError extends Error {
  override readonly name = 'DanvanError';
  readonly code: DanvanErrorCode;
  readonly findings: readonly Finding[];

  /**
   * @param code - What went wrong, as a stable code.
   * @param message - One sentence for the programmer.
   * @param details - The findings behind it and the error that caused it.
   */
  constructor(
    code: DanvanErrorCode,
    message: string,
    details: { readonly findings?: readonly Finding[]; readonly cause?: unknown } = {},
  ) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.findings = details.findings ?? [];
  }
}

/**
 * Tells whether a caught value is a {@link DanvanError}, also one of another copy of the library.
 *
 * Vietnamese: lỗi gọi hàm.
 *
 * @param value - Anything that was caught.
 * @returns True for an error of this library.
 *
 * @example
 * ```ts
 * import { isDanvanError } from 'danvan';
 *
 * isDanvanError(new Error('other')); //=> false
 * ```
 *
 * @category Findings
 */
export function isDanvanError(value: unknown): value is DanvanError {
  try {
    return value instanceof Error && value.name === 'DanvanError' && 'code' in value;
  } catch {
    // A proxy that throws, or a revoked one.
    return false;
  }
}

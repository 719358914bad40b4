import type { Severity } from './finding.js';

/**
 * What all findings of one code share: how grave they are, and which facts they carry.
 *
 * Vietnamese: loại phát hiện.
 *
 * Made by {@link error}, {@link warning} and {@link note}.
 *
 * @example
 * ```ts
 * import { warning, type FindingKind } from 'danvan/findings';
 *
 * const kind: FindingKind<{ readonly seats: number }> = warning();
 * kind.severity; //=> 'warning'
 * ```
 *
 * @category Findings
 */
export interface FindingKind<Facts extends object> {
  /** How grave findings of this kind are. */
  readonly severity: Severity;
  /** Only a type; never there. */
  readonly facts?: Facts;
}

/**
 * A kind of finding that makes a figure wrong.
 *
 * Vietnamese: lỗi.
 *
 * @returns The kind, for {@link defineFindings}; the facts are a type argument.
 *
 * @example
 * ```ts
 * import { error } from 'danvan/findings';
 *
 * error<{ readonly seats: number }>().severity; //=> 'error'
 * ```
 *
 * @category Findings
 */
/* @__NO_SIDE_EFFECTS__ */
export function error<Facts extends object = object>(): FindingKind<Facts> {
  return Object.freeze({ severity: 'error' });
}

/**
 * A kind of finding that needs a look and may be acknowledged.
 *
 * Vietnamese: cảnh báo.
 *
 * @returns The kind, for {@link defineFindings}; the facts are a type argument.
 *
 * @example
 * ```ts
 * import { warning } from 'danvan/findings';
 *
 * warning<{ readonly seats: number }>().severity; //=> 'warning'
 * ```
 *
 * @category Findings
 */
/* @__NO_SIDE_EFFECTS__ */
export function warning<Facts extends object = object>(): FindingKind<Facts> {
  return Object.freeze({ severity: 'warning' });
}

/**
 * A kind of finding that only tells.
 *
 * Vietnamese: lưu ý.
 *
 * @returns The kind, for {@link defineFindings}; the facts are a type argument.
 *
 * @example
 * ```ts
 * import { note } from 'danvan/findings';
 *
 * note<{ readonly seats: number }>().severity; //=> 'note'
 * ```
 *
 * @category Findings
 */
/* @__NO_SIDE_EFFECTS__ */
export function note<Facts extends object = object>(): FindingKind<Facts> {
  return Object.freeze({ severity: 'note' });
}

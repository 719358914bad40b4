import type { Finding } from '#room/findings';
import type { FindingCode, FindingOf } from './finding-code.js';

/**
 * Tells whether a finding has a code, and the compiler which facts it then has.
 *
 * Vietnamese: phát hiện theo mã.
 *
 * @param finding - Any finding.
 * @param code - A code of this library.
 * @returns True for a finding of the code.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { isFindingOf } from 'danvan/findings';
 *
 * const { findings } = createHierarchy([{ id: 'a', name: 'Xã A', parent: 'b' }]);
 * const [finding] = findings;
 * finding && isFindingOf(finding, 'organization/unknown-parent') && finding.params.parent; //=> 'b'
 * ```
 *
 * @category Findings
 */
export function isFindingOf<Code extends FindingCode>(
  finding: Finding<string, unknown>,
  code: Code,
): finding is FindingOf<Code> {
  try {
    return finding.code === code;
  } catch {
    // A proxy that throws, or nothing at all.
    return false;
  }
}

import * as z from 'zod/mini';
import {
  DanvanError,
  readable,
  requireObject,
  requireShape,
  type Finding,
  object,
} from '#room/findings';
import { asFrozen, deepFreeze } from '#room/kit';
import { countsOf, diff } from '../changes/diff.js';
import type { DataChanges } from '../changes/data-changes.js';
import { effective } from '../effective/effective.js';
import { scopeShape } from '../effective/submission-scope.js';
import { workflowFinding } from '../findings.js';
import { momentSchema, type Moment } from '../submissions/moment.js';
import type { Submission } from '../submissions/submission.js';
import type { WorkflowOptions } from '../submissions/workflow-options.js';
import { dataVersion, type DataVersion } from './data-version.js';
import type { Digest } from './digest.js';

/**
 * When a report is verified, and how.
 *
 * Vietnamese: thời điểm và cách đối chiếu.
 *
 * @example
 * ```ts
 * import type { VerifyOptions } from 'danvan/workflow';
 *
 * const options: VerifyOptions = { at: '2026-12-31' };
 * ```
 *
 * @category Workflow
 */
export interface VerifyOptions extends WorkflowOptions {
  /** The day or time whose figures it is held against. */
  readonly at: Moment;
  /** SHA-256, where the platform has none. Defaults to `crypto.subtle`. */
  readonly digest?: Digest | undefined;
}

/**
 * Whether a printed report still stands, and what changed since.
 *
 * Vietnamese: kết quả đối chiếu báo cáo đã in.
 *
 * @example
 * ```ts
 * import type { Verification } from 'danvan/workflow';
 *
 * const mustBePrintedAgain = ({ stands }: Verification): boolean => !stands;
 * ```
 *
 * @category Workflow
 */
export interface Verification {
  /** Whether the figures in force are those that were printed. */
  readonly stands: boolean;
  /** Whether the submissions of its own moment still give the figures that were printed. */
  readonly reproduced: boolean;
  /** The version that the paper states. */
  readonly printed: VerifiableVersion;
  /** The version of the data of today. */
  readonly now: DataVersion;
  /** What changed since its moment. */
  readonly changes: DataChanges;
  /** What differs. */
  readonly findings: readonly Finding[];
}

/**
 * As much of a version as a print or a stored report has.
 *
 * Vietnamese: phiên bản số liệu in trên báo cáo.
 *
 * @example
 * ```ts
 * import type { VerifiableVersion } from 'danvan/workflow';
 *
 * const fromPaper: VerifiableVersion = { at: '2026-10-05', code: '3f9a-1c2d-77e0-9b14' };
 * ```
 *
 * @category Workflow
 */
export interface VerifiableVersion extends Pick<DataVersion, 'at' | 'code'> {
  /** All digits of the hash, where they are stored. */
  readonly hash?: string | undefined;
  /** Which reports. Defaults to all. */
  readonly scope?: DataVersion['scope'] | undefined;
}

const versionShape = object({
  at: momentSchema,
  code: z.string(),
  hash: z.optional(z.string()),
  scope: z.optional(scopeShape),
});

const isSame = ({ code, hash }: VerifiableVersion, version: DataVersion): boolean =>
  hash === undefined ? code.toLowerCase() === version.code : hash === version.hash;

function findingsOf({ stands, reproduced, printed, now, changes }: Omit<Verification, 'findings'>) {
  const { at, code } = printed;
  if (!reproduced) {
    return [workflowFinding('workflow/version-not-found', { at, printed: code }, { path: [] })];
  }
  if (stands) return [];
  const facts = { at, printed: code, now: now.code, ...countsOf(changes) };
  return [workflowFinding('workflow/version-differs', facts, { path: [] })];
}

/**
 * Tells whether a report that was printed still stands, now that corrections and late reports came in.
 *
 * Vietnamese: đối chiếu báo cáo đã in với số liệu hiện có.
 *
 * It works out the figures of its moment again, and those in force. Findings:
 * `workflow/version-differs` with what changed; `workflow/version-not-found` where the submissions of its
 * own moment do not give it: something was altered or removed, or it is of other reports.
 *
 * @param report - What was composed with a version, or the version as it stands on paper.
 * @param submissions - All submissions there are now.
 * @param options - The day of asking.
 * @returns Whether it stands, and what changed.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the report has no version.
 *
 * @example
 * ```ts
 * import { dataVersion, effective, verify } from 'danvan/workflow';
 *
 * const version = await dataVersion(effective([], '2026-10-05'));
 * const { stands } = await verify({ dataVersion: version }, [], { at: '2026-12-31' });
 * stands; //=> true
 * ```
 *
 * @category Workflow
 */
export async function verify(
  report: { readonly dataVersion?: VerifiableVersion | undefined },
  submissions: readonly Submission[],
  options: VerifyOptions,
): Promise<Verification> {
  const printed = readable('The report', () => requireObject(report, 'report').dataVersion);
  requireObject(options, 'options');
  if (printed === undefined) {
    throw new DanvanError('INVALID_ARGUMENT', '"report" was composed without "dataVersion".');
  }
  requireShape(printed, versionShape, 'report.dataVersion');
  if (!/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/i.test(printed.code)) {
    const message = `"${printed.code}" is no printed code; it is like 3f9a-1c2d-77e0-9b14.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const { scope } = printed;
  const then = effective(submissions, printed.at, { ...options, scope });
  const current = effective(submissions, options.at, { ...options, scope });
  const now = await dataVersion(current, options.digest);
  const told = {
    stands: isSame(printed, now),
    reproduced: isSame(printed, await dataVersion(then, options.digest)),
    printed: asFrozen(printed),
    now,
    changes: diff(then, current),
  };
  return deepFreeze({ ...told, findings: findingsOf(told) });
}

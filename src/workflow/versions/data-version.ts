import { readable, requireObject } from '#room/findings';
import { asFrozen } from '#room/kit';
import type { EffectiveData } from '../effective/effective-data.js';
import type { SubmissionScope } from '../effective/submission-scope.js';
import type { Moment } from '../submissions/moment.js';
import { canonicalText, figureLines } from './canonical-text.js';
import { hashOf, type Digest } from './digest.js';

/**
 * Which figures a report was made from, so that a printed number can be traced later.
 *
 * Vietnamese: phiên bản số liệu.
 *
 * @example
 * ```ts
 * import type { DataVersion } from 'danvan/workflow';
 *
 * const shown = ({ at, code }: DataVersion): string => `${code} (${at})`;
 * ```
 *
 * @category Workflow
 */
export interface DataVersion {
  /** The moment whose figures they are. */
  readonly at: Moment;
  /** Which reports. */
  readonly scope: SubmissionScope;
  /** How many figures. */
  readonly figures: number;
  /** SHA-256 of the figures, in 64 hexadecimal digits. */
  readonly hash: string;
  /** Its first sixteen digits in groups of four, as printed: `3f9a-1c2d-77e0-9b14`. */
  readonly code: string;
}

/** The digits of a hash that are printed, four by four. */
export const codeOf = (hash: string): string =>
  [0, 4, 8, 12].map((from) => hash.slice(from, from + 4)).join('-');

/**
 * The version of figures that are in force: the same figures have the same one, in whatever order they
 * came, on any machine.
 *
 * Vietnamese: phiên bản số liệu.
 *
 * A figure that is missing or withdrawn is in no version.
 *
 * @param data - The figures, from {@link effective}.
 * @param digest - SHA-256, where the platform has none. Defaults to `crypto.subtle`.
 * @returns The version; hand it to the composer, which prints its code.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where there is no SHA-256.
 *
 * @example
 * ```ts
 * import { dataVersion, effective } from 'danvan/workflow';
 *
 * const { code, figures } = await dataVersion(effective([], '2026-10-05'));
 * [code, figures]; //=> ['086f-91ab-9314-d86b', 0]
 * ```
 *
 * @category Workflow
 */
export async function dataVersion(data: EffectiveData, digest?: Digest): Promise<DataVersion> {
  const { at, scope, lines } = readable('The figures', () => {
    const { at: day, scope: asked } = requireObject(data, 'data');
    return { at: day, scope: asked, lines: figureLines(data) };
  });
  const hash = await hashOf(new TextEncoder().encode(canonicalText(lines)), digest);
  return asFrozen({ at, scope, figures: lines.length, hash, code: codeOf(hash) });
}

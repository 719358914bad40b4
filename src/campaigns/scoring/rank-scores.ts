import { DanvanError } from '#room/findings';
import { bestIn, fieldOf, rankIn, runnerOf, worstIn, type Field, type Runner } from './places.js';
import type { ScoreResult } from './score-result.js';
import type { ScoringScheme } from './scoring-scheme.js';

/**
 * A result and its place among the others.
 *
 * Vietnamese: thứ hạng.
 *
 * `rank` is the place among the complete and eligible results, shared by equals (1, 1, 3) and null
 * for the others; `best` and `worst` are the places it can still have once every missing score and
 * condition is in, null for a subject that is not eligible.
 *
 * @example
 * ```ts
 * import type { RankedScore } from 'danvan/campaigns';
 *
 * const isSettled = ({ best, worst }: RankedScore): boolean => best === worst;
 * ```
 *
 * @category Campaigns
 */
export interface RankedScore {
  readonly subject: string;
  readonly rank: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  readonly result: ScoreResult;
}

function placeOf(one: Runner, field: Field): RankedScore {
  const { result, marks } = one;
  const { subject, eligible } = result;
  return Object.freeze({
    subject,
    rank: marks !== null && eligible === true ? rankIn(field, marks) : null,
    best: eligible === false ? null : bestIn(field, one),
    worst: eligible === false ? null : worstIn(field, one),
    result,
  });
}

const compareSubjects = (a: RankedScore, b: RankedScore): number =>
  a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;

const inOrder = (a: RankedScore, b: RankedScore): number =>
  (a.rank ?? Infinity) === (b.rank ?? Infinity)
    ? (a.best ?? Infinity) === (b.best ?? Infinity)
      ? compareSubjects(a, b)
      : (a.best ?? Infinity) - (b.best ?? Infinity)
    : (a.rank ?? Infinity) - (b.rank ?? Infinity);

/**
 * Ranks results of one scheme without counting a missing score as zero.
 *
 * Vietnamese: xếp hạng.
 *
 * Ranked are the complete and eligible results, equals by the criteria of `scheme.ties`, then
 * together; the others follow without rank, with the places that are still open to them.
 *
 * @param scheme - The scheme of all the results.
 * @param results - Results of {@link score}, on one basis.
 * @returns First the ranked ones by rank, then the others by their best place; equals by subject.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for results of another scheme, or of both
 * bases.
 *
 * @example
 * ```ts
 * import { rankScores, score } from 'danvan/campaigns';
 * import { friendlyGovernmentScheme as scheme } from 'danvan/vietnam';
 *
 * const full = (subject: string, part: number) => ({
 *   subject,
 *   scores: scheme.criteria.map(({ id, maximum }) => ({
 *     criterion: id,
 *     appraised: (maximum ?? 0) * part,
 *   })),
 * });
 * const begun = { subject: 'xa-c', scores: [{ criterion: 'satisfaction', appraised: 20 }] };
 * const sheets = [full('xa-a', 0.8), full('xa-b', 0.9), begun];
 * const ranked = rankScores(scheme, sheets.map((sheet) => score(scheme, sheet)));
 * ranked.map(({ subject, rank }) => [subject, rank]); //=> [['xa-b', 1], ['xa-a', 2], ['xa-c', null]]
 * ranked.map(({ best, worst }) => [best, worst]); //=> [[1, 2], [2, 3], [1, 3]]
 * ```
 *
 * @category Campaigns
 */
export function rankScores(
  scheme: ScoringScheme,
  results: readonly ScoreResult[],
): readonly RankedScore[] {
  const basis = results[0]?.basis;
  const stranger = results.find((each) => each.scheme !== scheme.id || each.basis !== basis);
  if (stranger !== undefined) {
    const message = `The result of “${stranger.subject}” is of another scheme or basis.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const ties = scheme.ties ?? [];
  const runners = results.map((result) => runnerOf(result, ties));
  const field = fieldOf(runners, ties.length > 0);
  return runners.map((one) => placeOf(one, field)).sort(inOrder);
}

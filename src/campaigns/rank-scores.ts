import { DanvanError } from '../findings/index.js';
import type { ScoreResult } from './score-result.js';
import type { ScoringScheme } from './scoring-scheme.js';
import { scoresBelow } from './total-of.js';

/**
 * A result and its place among the others.
 *
 * Term: thứ hạng. `rank` is the place among the complete and eligible results, shared by equals (1, 1,
 * 3) and null for the others; `best` and `worst` are the places it can still have once every missing
 * score and condition is in, null for a subject that is not eligible.
 *
 * @example
 * ```ts
 * import type { RankedScore } from 'danvan';
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

interface Runner {
  readonly result: ScoreResult;
  readonly isComplete: boolean;
  /** Total, then the points of the criteria that decide between equals. */
  readonly marks: readonly number[];
  readonly from: number;
  readonly to: number;
}

function runnerOf(result: ScoreResult, ties: readonly string[]): Runner {
  const points = new Map(scoresBelow(result.criteria).map((each) => [each.id, each.points]));
  const { total, range } = result;
  return {
    result,
    isComplete: total !== null && result.eligible === true,
    marks: [total ?? 0, ...ties.map((id) => points.get(id) ?? 0)],
    from: total ?? range?.from ?? -Infinity,
    to: total ?? range?.to ?? Infinity,
  };
}

/** Above zero where the first of two complete results stands below the second. */
function behind(a: Runner, b: Runner): number {
  const at = a.marks.findIndex((mark, place) => mark !== b.marks[place]);
  return at === -1 ? 0 : (b.marks[at] ?? 0) - (a.marks[at] ?? 0);
}

const haveTotals = (a: Runner, b: Runner): boolean =>
  a.result.total !== null && b.result.total !== null;

const canBeAbove = (other: Runner, one: Runner): boolean =>
  haveTotals(other, one)
    ? behind(one, other) > 0
    : other.to > one.from || (other.marks.length > 1 && other.to === one.from);

const mustBeAbove = (other: Runner, one: Runner): boolean =>
  other.result.eligible === true &&
  (haveTotals(other, one) ? behind(one, other) > 0 : other.from > one.to);

function placeOf(one: Runner, runners: readonly Runner[]): RankedScore {
  const { subject, eligible } = one.result;
  const others = runners.filter((other) => other !== one && other.result.eligible !== false);
  const above = (isAbove: (other: Runner, one: Runner) => boolean, among: readonly Runner[]) =>
    1 + among.filter((other) => isAbove(other, one)).length;
  const complete = others.filter(({ isComplete }) => isComplete);
  return Object.freeze({
    subject,
    rank: one.isComplete ? above(canBeAbove, complete) : null,
    best: eligible === false ? null : above(mustBeAbove, others),
    worst: eligible === false ? null : above(canBeAbove, others),
    result: one.result,
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
 * Term: xếp hạng. Ranked are the complete and eligible results, equals by the criteria of
 * `scheme.ties`, then together; the others follow without rank, with the places that are still open
 * to them.
 *
 * @param scheme - The scheme of all the results.
 * @param results - Results of {@link score}, on one basis.
 * @returns First the ranked ones by rank, then the others by their best place; equals by subject.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for results of another scheme, or of both
 * bases.
 *
 * @example
 * ```ts
 * import { rankScores, score } from 'danvan';
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
  const runners = results.map((result) => runnerOf(result, scheme.ties ?? []));
  return runners.map((one) => placeOf(one, runners)).sort(inOrder);
}

import { addExactly } from '#room/text';
import type { CriterionScore, ScoreCoverage, ScoreResult } from './score-result.js';
import type { ScoringScheme } from './scoring-scheme.js';

/** All scores of a tree, each group before its parts. */
export const scoresBelow = (scores: readonly CriterionScore[]): readonly CriterionScore[] =>
  scores.flatMap((each) => [each, ...scoresBelow(each.parts)]);

const isLeaf = ({ parts }: CriterionScore): boolean => parts.length === 0;

const signed = ({ kind }: CriterionScore, points: number): number =>
  kind === 'penalty' ? -points : points;

/** Where the total can still end, by the maxima of what is missing. */
function rangeOf(leaves: readonly CriterionScore[], partial: number): ScoreResult['range'] {
  const open = leaves.filter(({ points }) => points === null);
  const maxima = open.flatMap((each) => (each.maximum === null ? [] : signed(each, each.maximum)));
  if (maxima.length < open.length) return null;
  const down = maxima.filter((points) => points < 0);
  const up = maxima.filter((points) => points > 0);
  return { from: addExactly([partial, ...down]), to: addExactly([partial, ...up]) };
}

/** Total, partial total and range of the scores, none above the cap of the scheme. */
export function totalOf(
  scheme: ScoringScheme,
  scores: readonly CriterionScore[],
): Pick<ScoreResult, 'total' | 'partial' | 'range'> {
  const leaves = scoresBelow(scores).filter(isLeaf);
  const capped = (points: number): number =>
    scheme.cap === undefined ? points : Math.min(points, scheme.cap);
  const partial = addExactly(leaves.map((each) => signed(each, each.partial)));
  const isComplete = leaves.every(({ points }) => points !== null);
  const range = rangeOf(leaves, partial);
  return {
    total: isComplete ? capped(partial) : null,
    partial: capped(partial),
    range: range && { from: capped(range.from), to: capped(range.to) },
  };
}

/** How much of the criteria is scored. */
export function coverageOf(criteria: readonly CriterionScore[]): ScoreCoverage {
  const leaves = scoresBelow(criteria).filter(isLeaf);
  const scored = leaves.filter(({ points }) => points !== null);
  return {
    scored: scored.length,
    expected: leaves.length,
    maximumScored: addExactly(scored.map(({ maximum }) => maximum ?? 0)),
  };
}

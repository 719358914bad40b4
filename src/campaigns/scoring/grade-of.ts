import type { CriterionScore } from './score-result.js';
import type { ScoreSheet } from './score-sheet.js';
import type { ScoringScheme } from './scoring-scheme.js';
import { scoresBelow } from './total-of.js';

/** Whether all conditions hold; null while one is not known and none fails. */
export function eligibilityOf({ conditions = [] }: ScoringScheme, sheet: ScoreSheet) {
  const known = new Map(Object.entries(sheet.conditions ?? {}));
  const answers = conditions.map(({ id }) => known.get(id));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? null : true;
}

/** The id of the highest band that a complete total reaches, or null. */
export function gradeOf(
  { bands = [] }: ScoringScheme,
  total: number | null,
  criteria: readonly CriterionScore[],
): string | null {
  if (total === null) return null;
  const points = new Map(scoresBelow(criteria).map((each) => [each.id, each.points]));
  const reached = bands
    .toSorted((a, b) => b.from - a.from)
    .find(
      ({ from, requires = [] }) =>
        total >= from &&
        requires.every(({ criterion, least }) => (points.get(criterion) ?? -Infinity) >= least),
    );
  return reached?.id ?? null;
}

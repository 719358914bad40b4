import { addExactly, subtractExactly } from '#room/text';
import { partsOf } from './criteria-of.js';
import type { CriterionScore, ScoreBasis } from './score-result.js';
import type { ScoreEntry } from './score-sheet.js';
import type { Adjustment, Criterion } from './scoring-scheme.js';

/** The entries of a sheet, and which of their two scores counts. */
export interface Entries {
  readonly entries: ReadonlyMap<string, ScoreEntry>;
  readonly basis: ScoreBasis;
}

const withDifference = (self: number | null, appraised: number | null) => ({
  self,
  appraised,
  difference: self === null || appraised === null ? null : subtractExactly(appraised, self),
});

const fits = (points: number, maximum: number | null): boolean =>
  maximum !== null && points >= 0 && points <= maximum;

function scoreLeaf(scored: Criterion | Adjustment, from: Entries): CriterionScore {
  const { id, name, maximum } = scored;
  const entry = from.entries.get(id);
  const given = entry?.[from.basis] ?? null;
  const points = given !== null && fits(given, maximum) ? given : null;
  return Object.freeze({
    id,
    name,
    kind: 'kind' in scored ? scored.kind : 'criterion',
    maximum,
    ...withDifference(entry?.self ?? null, entry?.appraised ?? null),
    points,
    partial: points ?? 0,
    reason: given === null ? 'missing' : points === null ? 'refused' : 'scored',
    missing: points === null ? [id] : [],
    evidence: entry?.evidence ?? [],
    note: entry?.note,
    parts: [],
  });
}

/** The sum of figures, null where one of them is. */
const sumOf = (figures: readonly (number | null)[]): number | null => {
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length < figures.length ? null : addExactly(known);
};

function scoreGroup(group: Criterion, parts: readonly CriterionScore[]): CriterionScore {
  const { id, name, maximum } = group;
  const points = sumOf(parts.map((part) => part.points));
  return Object.freeze({
    id,
    name,
    kind: 'criterion',
    maximum,
    ...withDifference(
      sumOf(parts.map(({ self }) => self)),
      sumOf(parts.map(({ appraised }) => appraised)),
    ),
    points,
    partial: addExactly(parts.map(({ partial }) => partial)),
    reason: points === null ? 'partial-sum' : 'sum',
    missing: parts.flatMap(({ missing }) => missing),
    evidence: [],
    parts,
  });
}

/** Scores one criterion with all that is below it. */
export function scoreCriterion(criterion: Criterion, from: Entries): CriterionScore {
  const parts = partsOf(criterion);
  return parts.length === 0
    ? scoreLeaf(criterion, from)
    : scoreGroup(
        criterion,
        parts.map((part) => scoreCriterion(part, from)),
      );
}

/** Scores a bonus or a penalty; one that the sheet does not name counts nothing. */
export function scoreAdjustment(adjustment: Adjustment, from: Entries): CriterionScore {
  const scored = scoreLeaf(adjustment, from);
  return from.entries.has(adjustment.id)
    ? scored
    : Object.freeze({ ...scored, points: 0, reason: 'not-claimed', missing: [] });
}

import { DanvanError, type Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import { criteriaOf, partsOf } from './criteria-of.js';
import type { ScoreEntry, ScoreSheet } from './score-sheet.js';
import type { ScoringScheme } from './scoring-scheme.js';
import { campaignFinding } from '../findings.js';

/** What one entry of a sheet may hold: null is a maximum that is not set. */
interface Scored {
  readonly maximum: number | null;
  readonly isGroup: boolean;
  readonly asksForEvidence: boolean;
}

/** The entries that can be counted, by criterion, and what is wrong with the others. */
export interface CheckedSheet {
  readonly entries: ReadonlyMap<string, ScoreEntry>;
  readonly findings: readonly Finding[];
}

const scoredOf = (scheme: ScoringScheme): ReadonlyMap<string, Scored> =>
  new Map([
    ...(scheme.adjustments ?? []).map(({ id, maximum }): [string, Scored] => [
      id,
      { maximum, isGroup: false, asksForEvidence: false },
    ]),
    ...criteriaOf(scheme.criteria).map((each): [string, Scored] => [
      each.id,
      {
        maximum: each.maximum,
        isGroup: partsOf(each).length > 0,
        asksForEvidence: each.evidence !== undefined,
      },
    ]),
  ]);

function checkPoints(
  entry: ScoreEntry,
  basis: 'self' | 'appraised',
  maximum: number | null,
): readonly Finding[] {
  const points = entry[basis] ?? null;
  const { criterion } = entry;
  if (points === null) return [];
  if (!Number.isFinite(points)) {
    throw new DanvanError('INVALID_ARGUMENT', `${points} is no score of “${criterion}”.`);
  }
  if (maximum === null) return [campaignFinding('campaigns/maximum-not-set', { criterion })];
  return points >= 0 && points <= maximum
    ? []
    : [campaignFinding('campaigns/score-out-of-range', { criterion, score: points, maximum })];
}

function checkEvidence(entry: ScoreEntry, { asksForEvidence }: Scored): readonly Finding[] {
  const { criterion, self, appraised, evidence = [] } = entry;
  const hasPoints = (self ?? 0) > 0 || (appraised ?? 0) > 0;
  if (!asksForEvidence || !hasPoints || evidence.length > 0) return [];
  return [campaignFinding('campaigns/evidence-missing', { criterion })];
}

function checkEntry(entry: ScoreEntry, scored: ReadonlyMap<string, Scored>): readonly Finding[] {
  const { criterion } = entry;
  const known = scored.get(criterion);
  if (known === undefined) {
    const nearest = nearestOf(criterion, [...scored.keys()]);
    return [campaignFinding('campaigns/unknown-criterion', { criterion, nearest })];
  }
  if (known.isGroup) return [campaignFinding('campaigns/score-of-group', { criterion })];
  return [
    ...checkPoints(entry, 'self', known.maximum),
    ...checkPoints(entry, 'appraised', known.maximum),
    ...checkEvidence(entry, known),
  ];
}

/** Checks each entry of a sheet against the scheme; of two for one criterion the first counts. */
export function checkSheet(scheme: ScoringScheme, sheet: ScoreSheet): CheckedSheet {
  const scored = scoredOf(scheme);
  const entries = new Map<string, ScoreEntry>();
  const findings = sheet.scores.flatMap((entry, at) => {
    const { criterion } = entry;
    const isRepeated = entries.has(criterion);
    if (!isRepeated) entries.set(criterion, entry);
    const found = isRepeated
      ? [campaignFinding('campaigns/repeated-criterion', { criterion })]
      : checkEntry(entry, scored);
    return found.map((finding): Finding => ({ ...finding, path: ['scores', at] }));
  });
  return { entries, findings };
}

import type { Finding } from '#room/findings';
import { isInForce } from '#room/organization';
import { nearestOf } from '#room/text';
import { checkSheet } from './check-sheet.js';
import { eligibilityOf, gradeOf } from './grade-of.js';
import { scoreAdjustment, scoreCriterion } from './score-criterion.js';
import type { ScoreBasis, ScoreResult } from './score-result.js';
import type { ScoreSheet } from './score-sheet.js';
import type { ScoringScheme } from './scoring-scheme.js';
import { coverageOf, totalOf } from './total-of.js';
import { campaignFinding } from '../findings.js';

function checkConditions(scheme: ScoringScheme, sheet: ScoreSheet): readonly Finding[] {
  const ids = (scheme.conditions ?? []).map(({ id }) => id);
  return Object.keys(sheet.conditions ?? {})
    .filter((id) => !ids.includes(id))
    .map((condition) => {
      const facts = { condition, nearest: nearestOf(condition, ids) };
      const place = { path: ['conditions', condition] };
      return campaignFinding('campaigns/unknown-condition', facts, place);
    });
}

function checkDay(scheme: ScoringScheme, { date }: ScoreSheet): readonly Finding[] {
  if (date === undefined || isInForce(scheme, date)) return [];
  const facts = { scheme: scheme.id, date };
  return [campaignFinding('campaigns/scheme-not-in-force', facts, { path: ['date'] })];
}

/**
 * Scores a sheet by a scheme, with an explanation of every criterion.
 *
 * Vietnamese: chấm điểm, xếp loại.
 *
 * A missing score is never zero: it leaves `total` null, and `partial`, `range` and `coverage` tell
 * what is there. A score above its maximum or below zero is not counted. Findings:
 * `campaigns/score-out-of-range`, `campaigns/unknown-criterion`, `campaigns/repeated-criterion`
 * (the first counts), `campaigns/score-of-group`, `campaigns/maximum-not-set`,
 * `campaigns/evidence-missing`, `campaigns/unknown-condition`, `campaigns/scheme-not-in-force`.
 *
 * @param scheme - The scheme; see {@link checkScheme}.
 * @param sheet - The sheet of one subject.
 * @param options - Which of the two scores counts. Defaults to the appraised one.
 * @returns The result; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a score that is not finite.
 *
 * @example
 * ```ts
 * import { score } from 'danvan/campaigns';
 * import { friendlyGovernmentScheme } from 'danvan/vietnam';
 *
 * const sheet = {
 *   subject: 'xa-a',
 *   scores: [
 *     { criterion: 'grassroots-democracy', self: 19 },
 *     { criterion: 'administrative-reform', self: 26 },
 *   ],
 * };
 * const result = score(friendlyGovernmentScheme, sheet, { basis: 'self' });
 * result.total; //=> null
 * result.partial; //=> 19
 * result.range; //=> { from: 19, to: 99 }
 * result.findings[0]?.code; //=> 'campaigns/score-out-of-range'
 * ```
 *
 * @category Campaigns
 */
export function score(
  scheme: ScoringScheme,
  sheet: ScoreSheet,
  options: { readonly basis?: ScoreBasis | undefined } = {},
): ScoreResult {
  const basis = options.basis ?? 'appraised';
  const { entries, findings } = checkSheet(scheme, sheet);
  const from = { entries, basis };
  const criteria = scheme.criteria.map((each) => scoreCriterion(each, from));
  const adjustments = (scheme.adjustments ?? []).map((each) => scoreAdjustment(each, from));
  const totals = totalOf(scheme, [...criteria, ...adjustments]);
  const eligible = eligibilityOf(scheme, sheet);
  return Object.freeze({
    scheme: scheme.id,
    subject: sheet.subject,
    basis,
    ...totals,
    coverage: coverageOf(criteria),
    eligible,
    grade: eligible === true ? gradeOf(scheme, totals.total, criteria) : null,
    criteria,
    adjustments,
    findings: [...findings, ...checkConditions(scheme, sheet), ...checkDay(scheme, sheet)],
  });
}

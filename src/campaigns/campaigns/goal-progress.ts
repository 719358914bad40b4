import type { Finding } from '#room/findings';
import { divideExactly, nearestOf, type Qualifier } from '#room/text';
import { addAmountSums, amountSumOf, type AmountSum } from '../contributions/amount-sum.js';
import type { Campaign, CampaignGoal } from './campaign.js';
import { campaignFinding } from '../findings.js';

/**
 * What was reached of a goal, as one part says it: a commune, a month.
 *
 * Vietnamese: kết quả thực hiện mục tiêu.
 *
 * `goal` is its id; an amount of null has no number (“nhiều”). Parts are added, so of running
 * totals hand in the last one only.
 *
 * @example
 * ```ts
 * import type { GoalReport } from 'danvan/campaigns';
 *
 * const report: GoalReport = { goal: 'models', amount: 7, unit: 'mô hình' };
 * ```
 *
 * @category Campaigns
 */
export interface GoalReport {
  readonly goal: string;
  readonly amount: number | null;
  readonly qualifier?: Qualifier | undefined;
  /** The unit of the amount; without it, that of the goal. */
  readonly unit?: string | undefined;
}

/**
 * How far a goal is reached: target and reached, as a pair.
 *
 * Vietnamese: mức độ hoàn thành mục tiêu.
 *
 * `share` is reached by target, never clipped: 1.2 is a fifth more than asked; null where one of
 * them has no number or the target is zero. `isMet` is null where that is not known: no number on
 * one side, or an open one (“gần”) that could lie on either side.
 *
 * @example
 * ```ts
 * import type { GoalProgress } from 'danvan/campaigns';
 *
 * const pair = ({ goal, reached }: GoalProgress) => `${reached.amount}/${goal.amount}`;
 * ```
 *
 * @category Campaigns
 */
export interface GoalProgress {
  readonly goal: CampaignGoal;
  readonly reached: AmountSum;
  readonly share: number | null;
  readonly isMet: boolean | null;
}

/** Whether a sum is on the good side of a target, whatever its open sides turn out to be. */
function isMet({ amount: target, direction }: CampaignGoal, reached: AmountSum): boolean | null {
  const { amount, openBelow, openAbove, withoutAmount } = reached;
  if (target === null || amount === null) return null;
  const isOpenAbove = openAbove || withoutAmount > 0;
  const isUpward = direction === 'at-least';
  const holds = isUpward ? amount >= target : amount <= target;
  const canTurn = isUpward === holds ? openBelow : isOpenAbove;
  return canTurn ? null : holds;
}

const shareOf = (target: number | null, reached: number | null): number | null =>
  target === null || target === 0 || reached === null ? null : divideExactly(reached, target);

function checkReport(
  goals: readonly CampaignGoal[],
  { goal, unit }: GoalReport,
  at: number,
): readonly Finding[] {
  const found = goals.find(({ id }) => id === goal);
  const place = { path: ['reports', at] };
  if (found === undefined) {
    const nearest = nearestOf(
      goal,
      goals.map(({ id }) => id),
    );
    return [campaignFinding('campaigns/unknown-goal', { goal, nearest }, place)];
  }
  if (unit === undefined || found.unit === undefined || unit === found.unit) return [];
  const facts = { goal, unit, expected: found.unit };
  return [campaignFinding('campaigns/goal-unit-differs', facts, place)];
}

/**
 * Sets what was reached against the goals of a campaign.
 *
 * Vietnamese: kết quả thực hiện mục tiêu của phong trào.
 *
 * Findings: `campaigns/unknown-goal`, `campaigns/goal-unit-differs`; such parts are not counted.
 *
 * @param campaign - The campaign, or its goals.
 * @param reports - What was reached, part by part.
 * @returns The goals in their order, those without a part too; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an amount that is not finite.
 *
 * @example
 * ```ts
 * import { goalProgress } from 'danvan/campaigns';
 *
 * const goals = [
 *   { id: 'models', content: 'Mô hình', amount: 20, unit: 'mô hình', direction: 'at-least' as const },
 * ];
 * const { progress } = goalProgress({ goals }, [
 *   { goal: 'models', amount: 17 },
 *   { goal: 'models', amount: 7 },
 * ]);
 * [progress[0]?.reached.amount, progress[0]?.goal.amount]; //=> [24, 20]
 * progress[0]?.share; //=> 1.2
 * ```
 *
 * @category Campaigns
 */
export function goalProgress(
  { goals }: Pick<Campaign, 'goals'>,
  reports: readonly GoalReport[],
): { readonly progress: readonly GoalProgress[]; readonly findings: readonly Finding[] } {
  const checked = reports.map((report, at) => ({ report, found: checkReport(goals, report, at) }));
  const counted = checked.flatMap(({ report, found }) => (found.length === 0 ? [report] : []));
  const progress = goals.map((goal): GoalProgress => {
    const parts = counted.filter((report) => report.goal === goal.id);
    const reached = addAmountSums(
      parts.map(({ amount, qualifier }) => amountSumOf(amount, qualifier)),
    );
    const share = shareOf(goal.amount, reached.amount);
    return Object.freeze({ goal, reached, share, isMet: isMet(goal, reached) });
  });
  return { progress, findings: checked.flatMap(({ found }) => found) };
}

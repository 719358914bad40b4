import { groupBy } from '#room/kit';
import type { Contribution } from './contribution.js';
import type { ContributionSums } from './contribution-sums.js';
import { sumContributions, type SumOptions } from './sum-contributions.js';

/**
 * By what contributions can be told apart: who gave, for what, to whom, in which campaign or period.
 *
 * Vietnamese: theo nhóm đóng góp, mục đích, đối tượng thụ hưởng.
 *
 * @example
 * ```ts
 * import type { ContributionKey } from 'danvan/campaigns';
 *
 * const key: ContributionKey = 'donorGroup';
 * ```
 *
 * @category Campaigns
 */
export type ContributionKey = 'donorGroup' | 'purpose' | 'beneficiary' | 'campaign' | 'period';

/**
 * The sums of the contributions of one group: of one donor group, purpose or campaign, for
 * instance.
 *
 * Vietnamese: kết quả huy động theo nhóm.
 *
 * `group` is null for the contributions without one.
 *
 * @example
 * ```ts
 * import type { GroupedSums } from 'danvan/campaigns';
 *
 * const isKnown = ({ group }: GroupedSums): boolean => group !== null;
 * ```
 *
 * @category Campaigns
 */
export interface GroupedSums {
  readonly group: string | null;
  readonly sums: ContributionSums;
}

/**
 * Adds contributions apart by donor group, purpose, beneficiary, campaign or period.
 *
 * Vietnamese: tổng hợp kết quả huy động theo nhóm.
 *
 * No contribution is left out: those that do not say it make a group of their own, so that
 * {@link addContributionSums} of all groups is the sum of all.
 *
 * @param contributions - As {@link readContributions} gives them.
 * @param key - What they are told apart by.
 * @param options - As for {@link sumContributions}.
 * @returns The groups in the order in which they come.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an amount that is not finite.
 *
 * @example
 * ```ts
 * import { sumContributionsBy } from 'danvan/campaigns';
 *
 * const groups = sumContributionsBy(
 *   [
 *     { kind: 'labour', amount: 120, donorGroup: 'Đoàn Thanh niên' },
 *     { kind: 'labour', amount: 30 },
 *     { kind: 'labour', amount: 10, donorGroup: 'Đoàn Thanh niên' },
 *   ],
 *   'donorGroup',
 * );
 * groups.map(({ group, sums }) => [group, sums.lines[0]?.quantity.amount]);
 * //=> [['Đoàn Thanh niên', 130], [null, 30]]
 * ```
 *
 * @category Campaigns
 */
export const sumContributionsBy = (
  contributions: readonly Contribution[],
  key: ContributionKey,
  options: SumOptions = {},
): readonly GroupedSums[] =>
  [...groupBy(contributions, (given) => JSON.stringify(given[key] ?? null)).values()].map((same) =>
    Object.freeze({ group: same[0]?.[key] ?? null, sums: sumContributions(same, options) }),
  );

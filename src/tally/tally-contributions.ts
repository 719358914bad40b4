import type { Campaign, Contribution } from '#room/campaigns';
import { collectTally, type Share, type TallyEntry } from './collect-tally.js';
import { contributionShare } from './contribution-share.js';
import type { ContributionTally } from './contribution-tally.js';
import type { TalliedRecord, Tally, TallyPlaces } from './tally.js';
import { tallyFinding } from './findings.js';

/**
 * What contributions are counted by.
 *
 * Vietnamese: cách thống kê đóng góp.
 *
 * Whose figure: that of the host of its campaign, which is looked for among `campaigns`; of the
 * period that it names, else of the year of its day, else of the period of the campaign. `unit` and
 * `period` replace that.
 *
 * @example
 * ```ts
 * import type { ContributionTallyOptions } from 'danvan/indicators';
 * import { contributionTallies as tallies } from 'danvan/vietnam';
 *
 * const options: ContributionTallyOptions = { tallies, unit: () => 'xa-a' };
 * ```
 *
 * @category Tally
 */
export interface ContributionTallyOptions extends TallyPlaces<Contribution> {
  /** What counts for which indicator. */
  readonly tallies: readonly ContributionTally[];
  /** The campaigns, for contributions that name no unit or period. Defaults to none. */
  readonly campaigns?: readonly Pick<Campaign, 'id' | 'host' | 'period'>[] | undefined;
}

function sharesOf(
  given: Contribution,
  tallies: readonly ContributionTally[],
  { path }: TalliedRecord,
) {
  const results = tallies.map((rule) => ({ rule, share: contributionShare(rule, given) }));
  const shares = results.flatMap(({ rule: { indicator }, share }): readonly Share[] =>
    share === null || share === 'unit' ? [] : [{ indicator, amount: share }],
  );
  const reached = new Set(shares.map(({ indicator }) => indicator));
  const missed = results.flatMap(({ rule, share }) =>
    share === 'unit' && !reached.has(rule.indicator) ? [rule.indicator] : [],
  );
  const unit = 'unit' in given ? (given.unit ?? '') : '';
  const findings = [...new Set(missed)].map((indicator) =>
    tallyFinding('tally/measure-not-converted', { indicator, unit }, { path, indicator }),
  );
  return { shares, findings };
}

/**
 * Turns contributions into observations of the indicators that add them.
 *
 * Vietnamese: thống kê kết quả huy động.
 *
 * Qualifiers are kept, “nhiều” alone has no number; units of measure are never mixed, and a value
 * is added only where it is stated. Findings: `tally/measure-not-converted`, `tally/not-counted`,
 * `tally/no-unit`, `tally/no-period`.
 *
 * @param contributions - As {@link readContributions} gives them.
 * @param options - Rules, campaigns, and whose figures they are.
 * @returns The observations, each with its contributions; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an amount that is not finite.
 *
 * @example
 * ```ts
 * import type { Contribution } from 'danvan/campaigns';
 * import { tallyContributions } from 'danvan/indicators';
 * import { contributionTallies as tallies } from 'danvan/vietnam';
 *
 * const given: Contribution[] = [
 *   { kind: 'goods', item: 'gạo', amount: 130, unit: 'tấn' },
 *   { kind: 'goods', item: 'Gạo', amount: 4000, unit: 'kg', qualifier: 'nearly' },
 * ];
 * const places = { unit: () => 'tay-ninh', period: () => '2020-H1' };
 * tallyContributions(given, { tallies, ...places }).observations[0]?.value;
 * //=> { amount: 134, qualifier: 'nearly' }
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyContributions(
  contributions: readonly Contribution[],
  options: ContributionTallyOptions,
): Tally {
  const { tallies } = options;
  const campaigns = new Map((options.campaigns ?? []).map((campaign) => [campaign.id, campaign]));
  const campaignOf = ({ campaign }: Contribution) =>
    campaign === undefined ? undefined : campaigns.get(campaign);
  const unitOf = options.unit ?? ((given) => campaignOf(given)?.host);
  const periodOf =
    options.period ??
    ((given) => given.period ?? given.date?.slice(0, 4) ?? campaignOf(given)?.period?.id);
  const entries = contributions.map((given, at): TallyEntry => {
    const record = { path: ['contributions', at], id: given.id };
    const found = sharesOf(given, tallies, record);
    return { record, unit: unitOf(given), period: periodOf(given), ...found };
  });
  const indicators = tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: false });
}

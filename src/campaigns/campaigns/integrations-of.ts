import type { Campaign } from './campaign.js';

/**
 * The campaigns that one is carried out together with, whichever of the two says so.
 *
 * Vietnamese: lồng ghép các phong trào, cuộc vận động.
 *
 * @param campaigns - As {@link readCampaigns} gives them.
 * @param id - The id of the campaign.
 * @returns The others in the order given; none for an id that is not there.
 *
 * @example
 * ```ts
 * import { integrationsOf, readCampaigns } from 'danvan/campaigns';
 *
 * const common = { kind: 'mobilization-campaign', host: 'mttq' } as const;
 * const { values: campaigns } = readCampaigns([
 *   { ...common, id: 'ntm', name: 'Xây dựng nông thôn mới', integratedWith: ['hoc-tap'] },
 *   { ...common, id: 'hoc-tap', name: 'Học tập và làm theo Bác' },
 * ]);
 * integrationsOf(campaigns, 'hoc-tap').map((campaign) => campaign.id); //=> ['ntm']
 * ```
 *
 * @category Campaigns
 */
export function integrationsOf(campaigns: readonly Campaign[], id: string): readonly Campaign[] {
  const one = campaigns.find((campaign) => campaign.id === id);
  if (one === undefined) return [];
  return campaigns.filter(
    (other) =>
      other.id !== id &&
      (other.integratedWith.includes(id) || one.integratedWith.includes(other.id)),
  );
}

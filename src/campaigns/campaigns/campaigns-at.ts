import type { CalendarDate } from '#room/time';
import type { Campaign } from './campaign.js';

/**
 * The campaigns that run on a day.
 *
 * Vietnamese: phong trào đang thực hiện.
 *
 * A campaign without a period runs from its launching on, or always. Several of one kind stand side
 * by side: nothing makes one theme year push out another.
 *
 * @param campaigns - As {@link readCampaigns} gives them.
 * @param date - An ISO calendar date.
 * @returns Those that run, in the order given.
 *
 * @example
 * ```ts
 * import { campaignsAt, readCampaigns } from 'danvan/campaigns';
 *
 * const common = { kind: 'theme-year', host: 'ban-dan-van', period: '2019' } as const;
 * const { values: campaigns } = readCampaigns([
 *   { ...common, id: 'chinh-quyen', name: 'Năm dân vận chính quyền 2019' },
 *   { ...common, id: 'kheo', name: 'Năm dân vận khéo 2019' },
 * ]);
 * campaignsAt(campaigns, '2019-08-23').map(({ id }) => id); //=> ['chinh-quyen', 'kheo']
 * campaignsAt(campaigns, '2020-01-01'); //=> []
 * ```
 *
 * @category Campaigns
 */
export const campaignsAt = (
  campaigns: readonly Campaign[],
  date: CalendarDate,
): readonly Campaign[] =>
  campaigns.filter(({ period, launchedOn }) =>
    period === undefined
      ? launchedOn === undefined || launchedOn <= date
      : period.from <= date && (period.kind === 'open-span' || date <= period.to),
  );

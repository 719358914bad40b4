/**
 * What kinds of campaign there are.
 *
 * Vietnamese: phong trào thi đua, cuộc vận động, lời kêu gọi, đợt ra quân, năm chủ đề, chương trình.
 *
 * @example
 * ```ts
 * import { campaignKinds } from 'danvan/campaigns';
 *
 * campaignKinds.includes('theme-year'); //=> true
 * ```
 *
 * @category Campaigns
 */
export const campaignKinds = Object.freeze([
  'emulation-movement',
  'mobilization-campaign',
  'appeal',
  'drive',
  'theme-year',
  'programme',
] as const);

/**
 * One of {@link campaignKinds}.
 *
 * Vietnamese: loại phong trào, cuộc vận động.
 *
 * @example
 * ```ts
 * import type { CampaignKind } from 'danvan/campaigns';
 *
 * const kind: CampaignKind = 'appeal';
 * ```
 *
 * @category Campaigns
 */
export type CampaignKind = (typeof campaignKinds)[number];

/**
 * What can take place within a campaign.
 *
 * Vietnamese: phát động, ngày ra quân, công trình, phần việc, hội nghị.
 *
 * @example
 * ```ts
 * import { campaignEventKinds } from 'danvan/campaigns';
 *
 * campaignEventKinds; //=> ['launch', 'drive-day', 'work', 'task', 'meeting']
 * ```
 *
 * @category Campaigns
 */
export const campaignEventKinds = Object.freeze([
  'launch',
  'drive-day',
  'work',
  'task',
  'meeting',
] as const);

/**
 * One of {@link campaignEventKinds}.
 *
 * Vietnamese: loại hoạt động của phong trào.
 *
 * @example
 * ```ts
 * import type { CampaignEventKind } from 'danvan/campaigns';
 *
 * const kind: CampaignEventKind = 'drive-day';
 * ```
 *
 * @category Campaigns
 */
export type CampaignEventKind = (typeof campaignEventKinds)[number];

/**
 * How far an event has come.
 *
 * Vietnamese: dự kiến, đang thực hiện, hoàn thành, hủy bỏ.
 *
 * @example
 * ```ts
 * import { campaignEventStates } from 'danvan/campaigns';
 *
 * campaignEventStates; //=> ['planned', 'under-way', 'done', 'cancelled']
 * ```
 *
 * @category Campaigns
 */
export const campaignEventStates = Object.freeze([
  'planned',
  'under-way',
  'done',
  'cancelled',
] as const);

/**
 * One of {@link campaignEventStates}.
 *
 * Vietnamese: trạng thái hoạt động.
 *
 * @example
 * ```ts
 * import type { CampaignEventState } from 'danvan/campaigns';
 *
 * const state: CampaignEventState = 'done';
 * ```
 *
 * @category Campaigns
 */
export type CampaignEventState = (typeof campaignEventStates)[number];

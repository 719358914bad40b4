import { writtenDays } from '#room/time';
import {
  amountSumOf,
  type Campaign,
  type CampaignEvent,
  type CampaignEventKind,
  type CampaignEventState,
  type CampaignKind,
} from '#room/campaigns';
import { collectTally, type Share } from './collect-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * Which events of campaigns an indicator counts; what is left out does not matter.
 *
 * Vietnamese: quy tắc thống kê công trình, phần việc, đợt ra quân.
 *
 * `measure`: how many events there were, or how many took part in them. `states` are those that
 * count, such as `done`.
 *
 * @example
 * ```ts
 * import type { EventTally } from 'danvan/indicators';
 *
 * const rule: EventTally = {
 *   indicator: 'campaigns.drives',
 *   measure: 'events',
 *   eventKinds: ['drive-day'],
 *   states: ['done'],
 * };
 * ```
 *
 * @category Tally
 */
export interface EventTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** How many events there were, or how many took part. */
  readonly measure: 'events' | 'attendances';
  /** Kinds of campaigns whose events count. Defaults to all. */
  readonly campaignKinds?: readonly CampaignKind[] | undefined;
  /** Kinds of events that count. Defaults to all. */
  readonly eventKinds?: readonly CampaignEventKind[] | undefined;
  /** States of events that count. Defaults to all. */
  readonly states?: readonly CampaignEventState[] | undefined;
}

/**
 * An event together with its campaign.
 *
 * Vietnamese: hoạt động của phong trào.
 *
 * @example
 * ```ts
 * import type { EventOfCampaign } from 'danvan/indicators';
 *
 * const hostOf = ({ campaign }: EventOfCampaign): string => campaign.host;
 * ```
 *
 * @category Tally
 */
export interface EventOfCampaign {
  /** The campaign that it is an event of. */
  readonly campaign: Campaign;
  /** The event. */
  readonly event: CampaignEvent;
}

/**
 * What events of campaigns are counted by.
 *
 * Vietnamese: cách thống kê hoạt động của phong trào.
 *
 * Whose figure: that of the host, of the year of the first day, else of the period of the campaign,
 * unless `unit` or `period` say otherwise.
 *
 * @example
 * ```ts
 * import type { CampaignTallyOptions } from 'danvan/indicators';
 * import { eventTallies } from 'danvan/vietnam';
 *
 * const options: CampaignTallyOptions = { tallies: eventTallies, period: () => '2020-H1' };
 * ```
 *
 * @category Tally
 */
export interface CampaignTallyOptions extends TallyPlaces<EventOfCampaign> {
  /** What counts for which indicator. */
  readonly tallies: readonly EventTally[];
}

const admits = <Value>(allowed: readonly Value[] | undefined, value: Value): boolean =>
  allowed === undefined || allowed.includes(value);

function sharesOf(rule: EventTally, { campaign, event }: EventOfCampaign): readonly Share[] {
  const amount = rule.measure === 'events' ? event.count : event.attendances;
  const isAbout =
    admits(rule.campaignKinds, campaign.kind) &&
    admits(rule.eventKinds, event.kind) &&
    admits(rule.states, event.state);
  if (!isAbout || amount === undefined) return [];
  return [{ indicator: rule.indicator, amount: amountSumOf(amount) }];
}

/**
 * Turns the events of campaigns into observations of the indicators that count them.
 *
 * Vietnamese: thống kê công trình, phần việc, đợt ra quân.
 *
 * Findings: `tally/not-counted` for an event that no rule counts, such as one that is planned only;
 * `tally/no-unit`, `tally/no-period`.
 *
 * @param campaigns - As {@link readCampaigns} gives them.
 * @param options - Rules, and whose figures they are.
 * @returns The observations, each with its events; frozen.
 *
 * @example
 * ```ts
 * import { readCampaigns } from 'danvan/campaigns';
 * import { tallyCampaigns } from 'danvan/indicators';
 * import { eventTallies } from 'danvan/vietnam';
 *
 * const works = { kind: 'work', name: 'Bê tông hóa đường thôn', count: 12, state: 'done' } as const;
 * const { values: campaigns } = readCampaigns([
 *   {
 *     id: 'ra-quan',
 *     kind: 'drive',
 *     name: 'Ra quân làm công tác dân vận',
 *     host: 'xa-a',
 *     period: '2020',
 *     events: [works, { ...works, count: 3 }],
 *   },
 * ]);
 * tallyCampaigns(campaigns, { tallies: eventTallies }).observations[0]?.value; //=> 15
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyCampaigns(
  campaigns: readonly Campaign[],
  options: CampaignTallyOptions,
): Tally {
  const { tallies } = options;
  const unitOf = options.unit ?? (({ campaign }) => campaign.host);
  const periodOf =
    options.period ??
    (({ campaign, event }) => writtenDays(event).from?.slice(0, 4) ?? campaign.period?.id);
  const entries = campaigns.flatMap((campaign, at) =>
    campaign.events.map((event, place) => ({
      record: { path: ['campaigns', at, 'events', place], id: campaign.id },
      unit: unitOf({ campaign, event }),
      period: periodOf({ campaign, event }),
      shares: tallies.flatMap((rule) => sharesOf(rule, { campaign, event })),
    })),
  );
  const indicators = tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: false });
}

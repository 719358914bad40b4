import { periodOf } from 'danvan';
import type { Campaign, CampaignEvent } from 'danvan/campaigns';
import { tallyCampaigns } from 'danvan/indicators';
import { eventTallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const event = (more: Partial<CampaignEvent>): CampaignEvent => ({
  kind: 'work',
  name: 'Bê tông hóa đường thôn',
  count: 1,
  state: 'done',
  units: [],
  ...more,
});
const campaign = (events: readonly CampaignEvent[], more: Partial<Campaign> = {}): Campaign => ({
  id: 'ra-quan',
  kind: 'drive',
  name: { vi: 'Ra quân' },
  host: 'xa-a',
  partners: [],
  period: periodOf('2020-H1'),
  scope: { units: [] },
  goals: [],
  events,
  audiences: [],
  basis: [],
  mottoes: [],
  integratedWith: [],
  ...more,
});

describe('tallyCampaigns', () => {
  it('adds works, tasks and drives that are done, and names the others', () => {
    const events = [
      event({ count: 12 }),
      event({ kind: 'task', count: 3 }),
      event({ kind: 'drive-day' }),
      event({ state: 'planned' }),
      event({ kind: 'meeting' }),
    ];
    const tally = tallyCampaigns([campaign(events)], { tallies: eventTallies });
    expect(tally.observations).toEqual([
      { unit: 'xa-a', indicator: 'campaigns.works-and-tasks', period: '2020-H1', value: 15 },
      { unit: 'xa-a', indicator: 'campaigns.drives', period: '2020-H1', value: 1 },
    ]);
    expect(tally.contributors[0]?.records).toEqual([
      { path: ['campaigns', 0, 'events', 0], id: 'ra-quan' },
      { path: ['campaigns', 0, 'events', 1], id: 'ra-quan' },
    ]);
    expect(tally.uncounted.map(({ path }) => path[3])).toEqual([3, 4]);
    expect(tally.findings.map(({ code }) => code)).toEqual(
      Array.from({ length: 2 }, () => 'tally/not-counted'),
    );
  });

  it('takes the year of the first day before the period of the campaign', () => {
    const events = [event({ from: '2021-03-01' })];
    const { observations } = tallyCampaigns([campaign(events)], { tallies: eventTallies });
    expect(observations[0]?.period).toBe('2021');
    const open = campaign([event({})], { period: undefined });
    const { findings } = tallyCampaigns([open], { tallies: eventTallies });
    expect(findings.map(({ code }) => code)).toEqual(['tally/no-period']);
  });

  it('counts attendances, of some kinds of campaigns only, for whom it is asked to', () => {
    const tallies = [
      { indicator: 'x.turnout', measure: 'attendances', campaignKinds: ['drive'] },
    ] as const;
    const events = [event({ attendances: 40, units: ['xa-b'] }), event({})];
    const unit = ({ event: { units } }: { event: CampaignEvent }) => units[0];
    const appeal = campaign([event({ attendances: 9 })], { kind: 'appeal' });
    const tally = tallyCampaigns([campaign(events), appeal], { tallies, unit });
    expect(tally.observations).toEqual([
      { unit: 'xa-b', indicator: 'x.turnout', period: '2020-H1', value: 40 },
    ]);
    expect(tally.uncounted).toHaveLength(2);
  });
});

import { countCampaignEvents, type CampaignEvent } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

const eventOf = (different: Partial<CampaignEvent>): CampaignEvent => ({
  kind: 'work',
  name: 'Đường thôn',
  count: 1,
  state: 'planned',
  units: [],
  ...different,
});

describe('countCampaignEvents', () => {
  it('counts nothing of nothing', () => {
    expect(countCampaignEvents([])).toEqual([]);
  });

  it('keeps done and due as a pair, without those that were cancelled', () => {
    const events = [
      eventOf({ count: 8, state: 'done' }),
      eventOf({ count: 3, state: 'under-way' }),
      eventOf({ count: 2 }),
      eventOf({ count: 4, state: 'cancelled' }),
    ];
    expect(countCampaignEvents(events)).toEqual([
      { kind: 'work', due: 13, done: 8, cancelled: 4, attendances: null },
    ]);
  });

  it('gives the kinds in one order, and adds the attendances that are stated', () => {
    const events = [
      eventOf({ kind: 'task' }),
      eventOf({ kind: 'drive-day', attendances: 120 }),
      eventOf({ kind: 'drive-day' }),
      eventOf({ kind: 'drive-day', attendances: 0 }),
    ];
    expect(countCampaignEvents(events).map((row) => [row.kind, row.due, row.attendances])).toEqual([
      ['drive-day', 3, 120],
      ['task', 1, null],
    ]);
  });
});

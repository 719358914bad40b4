import { readCampaigns } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { checkCampaign } from '#inside/campaigns';
import { campaignOf } from '../../../support/campaigns.js';
import { codesOf } from '../../../support/findings.js';
import { untyped } from '../../../support/untyped.js';

const found = (different: Parameters<typeof campaignOf>[0]) => checkCampaign(campaignOf(different));
const event = { kind: 'drive-day', name: 'Ngày ra quân' } as const;

describe('checkCampaign', () => {
  it('finds nothing in a campaign that holds together', () => {
    expect(
      found({
        kind: 'drive',
        period: '2020-07',
        goals: [{ id: 'g', content: 'x', amount: 3, unit: 'km', dueDate: '2020-07-31' }],
        events: [
          { ...event, from: '2020-07-01', to: '2020-07-31' },
          { ...event, firstDay: '2020-07-19' },
          event,
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['2020-06-30', '2020-07-02'],
    ['2020-07-30', '2020-08-01'],
    ['2021-07-10', undefined],
  ])('finds an event from %s to %s outside July 2020', (firstDay, lastDay) => {
    const [finding] = found({
      period: '2020-07',
      events: [event, { ...event, from: firstDay, to: lastDay }],
    });
    expect(found({ period: '2020-07', events: [event, { ...event, firstDay, lastDay }] })).toEqual([
      finding,
    ]);
    expect(finding).toMatchObject({
      code: 'campaigns/event-outside-period',
      path: ['events', 1],
      params: { firstDay, lastDay: lastDay ?? firstDay, period: '2020-07' },
    });
  });

  it('lets an event follow the day as of which an open period was said, but not come before it', () => {
    const row = { id: 'c', kind: 'programme', name: 'X', host: 'h', period: '2013-06-03/..' };
    const events = ['2025-01-01', '2013-06-02'].map((from) => ({ ...event, from }));
    const rows = [{ ...row, events }];
    const { findings } = readCampaigns(untyped(rows), { periods: { asOf: '2024-06-10' } });
    expect(findings.map(({ path }) => path.join('.'))).toEqual(['campaigns.0.events.1']);
  });

  it('finds an event that ends before it begins, once', () => {
    const events = [{ ...event, from: '2020-09-02', to: '2020-09-01' }];
    expect(codesOf(found({ period: '2020-07', events }))).toEqual(['time/end-before-start']);
  });

  it('finds numbers without a unit; an indicator gives one', () => {
    const goals = [
      { id: 'bare', content: 'x', amount: 3 },
      { id: 'counted', content: 'x', amount: 3, indicator: 'models.registered' },
      { id: 'soft', content: 'Nâng cao nhận thức' },
    ];
    expect(found({ goals })).toMatchObject([
      { code: 'campaigns/goal-without-unit', path: ['goals', 0], params: { goal: 'bare' } },
    ]);
  });

  it('finds a goal given twice and one that is due too late', () => {
    const goal = { id: 'g', content: 'x', unit: 'km', amount: 1 };
    const goals = [goal, { ...goal, dueDate: '2021-01-01' }];
    expect(found({ period: '2020', goals })).toMatchObject([
      { code: 'campaigns/due-outside-period', path: ['goals', 1] },
      { code: 'campaigns/repeated-goal', path: ['goals', 1, 'id'] },
    ]);
  });

  it.each([
    [undefined, 1],
    ['2019-H1', 1],
    ['2019/2020', 1],
    ['2019', 0],
  ])('asks a theme year for one year, not %s', (period, count) => {
    expect(found({ kind: 'theme-year', period })).toHaveLength(count);
    expect(found({ kind: 'programme', period })).toEqual([]);
  });
});

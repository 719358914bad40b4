import { campaignsAt, readCampaigns } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../../support/campaigns.js';
import { untyped } from '../../../support/untyped.js';

const ids = (date: string, ...campaigns: Parameters<typeof campaignsAt>[0]) =>
  campaignsAt(campaigns, date).map(({ id }) => id);

describe('campaignsAt', () => {
  it('has both theme years of 2019 side by side, on every day of it and no other', () => {
    const years = ['Năm dân vận chính quyền 2019', 'Năm dân vận khéo 2019'].map((name) =>
      campaignOf({ id: name, name, kind: 'theme-year', period: '2019' }),
    );
    expect(ids('2019-01-01', ...years)).toHaveLength(2);
    expect(ids('2019-12-31', ...years)).toHaveLength(2);
    expect(ids('2018-12-31', ...years)).toEqual([]);
    expect(ids('2020-01-01', ...years)).toEqual([]);
  });

  it('lets a campaign without a period run from its launching on, or always', () => {
    const launched = campaignOf({ id: 'launched', launchedOn: '2020-03-17' });
    const always = campaignOf({ id: 'always' });
    expect(ids('2020-03-16', launched, always)).toEqual(['always']);
    expect(ids('2026-01-01', launched, always)).toEqual(['launched', 'always']);
  });

  it('runs on after the day as of which an open period was said', () => {
    const row = { id: 'open', kind: 'programme', name: 'X', host: 'h', period: '2013-06-03/..' };
    const { values: campaigns } = readCampaigns(untyped([row]), {
      periods: { asOf: '2024-06-10' },
    });
    expect(ids('2025-01-01', ...campaigns)).toEqual(['open']);
    expect(ids('2013-06-02', ...campaigns)).toEqual([]);
  });
});

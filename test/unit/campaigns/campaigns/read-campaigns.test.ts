import { campaignKinds, readCampaigns, type CampaignInput } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const rowOf = (different: Partial<CampaignInput> = {}): CampaignInput => ({
  id: 'c',
  kind: 'mobilization-campaign',
  name: 'Ngày vì người nghèo',
  host: 'mttq',
  ...different,
});
const placesOf = (rows: readonly unknown[], options = {}) =>
  readCampaigns(untyped(rows), options).findings.map(({ code, path }) => [code, path.join('.')]);

describe('readCampaigns', () => {
  it('reads every kind, frozen, in the order given', () => {
    const { values: campaigns, findings } = readCampaigns(
      campaignKinds.map((kind) => rowOf({ id: kind, kind, period: '2019' })),
    );
    expect(findings).toEqual([]);
    expect(campaigns.map(({ kind }) => kind)).toEqual(campaignKinds);
    expect(campaigns.every((each) => Object.isFrozen(each))).toBe(true);
    expect(campaigns[0]?.period).toMatchObject({ firstDay: '2019-01-01', lastDay: '2019-12-31' });
  });

  it('reads the campaigns of Hòa Bình 2019 with two theme years of one year', () => {
    const { values: campaigns, findings } = readCampaigns([
      rowOf({
        id: 'chinh-quyen',
        kind: 'theme-year',
        name: 'Năm dân vận chính quyền',
        period: '2019',
      }),
      rowOf({ id: 'kheo', kind: 'theme-year', name: 'Năm dân vận khéo', period: '2019' }),
      rowOf({ id: 'thi-dua', kind: 'emulation-movement', integratedWith: ['hoc-tap', 'kheo'] }),
      rowOf({
        id: 'hoc-tap',
        name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      }),
    ]);
    expect([campaigns.length, findings]).toEqual([4, []]);
  });

  it('leaves out what cannot be read and what comes twice, and keeps the rest', () => {
    const rows = [
      null,
      rowOf(),
      rowOf({ name: 'Khác' }),
      'x',
      rowOf({ id: 'd', period: '2019-Q5' }),
    ];
    const { values: campaigns } = readCampaigns(untyped(rows));
    expect(campaigns.map(({ id, name }) => [id, name.vi])).toEqual([['c', 'Ngày vì người nghèo']]);
    expect(placesOf(rows)).toEqual([
      ['shape/wrong-type', 'campaigns.0'],
      ['shape/wrong-type', 'campaigns.3'],
      ['time/not-a-period', 'campaigns.4.period'],
      ['campaigns/duplicate-campaign', 'campaigns.2.id'],
    ]);
  });

  it('looks for units, documents and indicators only where they are known', () => {
    const rows = [
      rowOf({
        partners: ['hoi-nong-dan'],
        scope: { units: ['xa-a'], selector: { within: 'huyen' } },
        events: [{ kind: 'work', name: 'Đường', units: ['xa-b'] }],
        basis: ['qd-1'],
        goals: [{ id: 'g', content: 'x', indicator: 'models.registered', amount: 20 }],
      }),
    ];
    expect(placesOf(rows)).toEqual([]);
    const known = { byId: new Map([['mttq', {}]]) };
    expect(placesOf(rows, { known, documents: [], indicators: [] })).toEqual([
      ['organization/unknown-unit', 'campaigns.0.partners.0'],
      ['organization/unknown-unit', 'campaigns.0.scope.units.0'],
      ['organization/unknown-unit', 'campaigns.0.scope.selector.within'],
      ['organization/unknown-unit', 'campaigns.0.events.0.units.0'],
      ['dataset/unknown-indicator', 'campaigns.0.goals.0.indicator'],
      ['campaigns/unknown-document', 'campaigns.0.basis.0'],
    ]);
  });

  it('knows campaigns of the list, later ones too, and those handed in', () => {
    const rows = [rowOf({ integratedWith: ['d', 'elsewhere', 'gone', 'c'] }), rowOf({ id: 'd' })];
    expect(placesOf(rows, { campaigns: ['elsewhere'] })).toEqual([
      ['campaigns/unknown-campaign', 'campaigns.0.integratedWith.2'],
      ['campaigns/integrates-itself', 'campaigns.0.integratedWith.3'],
    ]);
  });

  it('places what a campaign has wrong by itself below its row', () => {
    const events = [{ kind: 'drive-day', name: 'Ra quân', from: '2018-12-31' } as const];
    expect(placesOf([rowOf({ period: '2019', events })])).toEqual([
      ['campaigns/event-outside-period', 'campaigns.0.events.0'],
    ]);
  });
});

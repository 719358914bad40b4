import { createDataset, createHierarchy, periodOf } from 'danvan';
import type { Contribution } from 'danvan/campaigns';
import { tallyContributions, type ContributionTallyOptions } from 'danvan/indicators';
import { contributionTallies, indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const places = { unit: () => 'tay-ninh', period: () => '2020-H1' };
const tally = (given: readonly Contribution[], more: Partial<ContributionTallyOptions> = places) =>
  tallyContributions(given, { tallies: contributionTallies, ...more });

/** What Tây Ninh reported of its appeal in the first half of 2020. */
const tayNinh: readonly Contribution[] = [
  { kind: 'cash', amount: 58_500_000_000 },
  { kind: 'goods', item: 'gạo', amount: 134, unit: 'tấn', qualifier: 'nearly' },
  { kind: 'goods', item: 'trang thiết bị y tế', amount: null, qualifier: 'many' },
  { kind: 'labour', amount: 120 },
  { kind: 'land', amount: 1.5, unit: 'ha', value: 3_000_000_000 },
  { kind: 'land', amount: 250, unit: 'm2' },
];

describe('tallyContributions', () => {
  it('adds each kind in the unit of its indicator and keeps qualifiers', () => {
    const { observations, findings, uncounted } = tally(tayNinh);
    expect(observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['appeal.cash', 58_500_000_000],
      ['appeal.rice', { amount: 134, qualifier: 'nearly' }],
      ['appeal.goods', { amount: null, qualifier: 'many' }],
      ['appeal.in-kind-value', 3_000_000_000],
      ['appeal.labour-days', 120],
      ['appeal.land', 15_250],
    ]);
    expect([findings, uncounted]).toEqual([[], []]);
  });

  it('gives observations that a dataset takes as they are', () => {
    const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
    const { observations } = tally(tayNinh);
    expect(createDataset({ hierarchy, indicators, observations }).findings).toEqual([]);
  });

  it('says “over” where one of several has no number', () => {
    const many = { kind: 'goods', item: 'gạo', amount: null, qualifier: 'many' } as const;
    const rice = { kind: 'goods', item: 'gạo', amount: 500, unit: 'kg' } as const;
    expect(tally([rice, many]).observations[0]?.value).toEqual({ amount: 0.5, qualifier: 'over' });
  });

  it('never mixes units of measure: what cannot be turned is named', () => {
    const bags: Contribution = { id: 'c1', kind: 'goods', item: 'gạo', amount: 30, unit: 'bao' };
    const { observations, uncounted, findings } = tally([bags]);
    expect(observations).toEqual([]);
    expect(uncounted).toEqual([{ path: ['contributions', 0], id: 'c1' }]);
    expect(findings).toMatchObject([
      {
        code: 'tally/measure-not-converted',
        path: ['contributions', 0],
        params: { indicator: 'appeal.rice', unit: 'bao' },
      },
    ]);
  });

  it('counts the value of goods in any unit, and names the quantity that it cannot turn', () => {
    const gifts: Contribution = {
      kind: 'goods',
      item: 'quà Tết',
      amount: 200,
      unit: 'suất',
      value: 100_000_000,
    };
    const { observations, uncounted, findings } = tally([gifts]);
    expect(observations.map(({ indicator }) => indicator)).toEqual(['appeal.in-kind-value']);
    expect(uncounted).toEqual([]);
    expect(findings.map(({ params }) => params)).toEqual([
      { indicator: 'appeal.goods', unit: 'suất' },
    ]);
  });

  it('finds unit and period by the campaign, the period and the day', () => {
    const campaigns = [{ id: 'covid', host: 'tay-ninh', period: periodOf('2020') }];
    const cash = { kind: 'cash', amount: 1, campaign: 'covid' } as const;
    const given: readonly Contribution[] = [
      cash,
      { ...cash, period: '2020-H1' },
      { ...cash, date: '2021-02-03' },
      { kind: 'cash', amount: 1, date: '2021-02-03' },
      { kind: 'cash', amount: 1, campaign: 'lost' },
    ];
    const { observations, findings } = tally(given, { campaigns });
    expect(observations.map(({ unit, period }) => [unit, period])).toEqual([
      ['tay-ninh', '2020'],
      ['tay-ninh', '2020-H1'],
      ['tay-ninh', '2021'],
    ]);
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
      ['tally/no-unit', 3],
      ['tally/no-unit', 4],
      ['tally/no-period', 4],
    ]);
  });
});

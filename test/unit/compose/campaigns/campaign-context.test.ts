import type { AmountSum } from 'danvan/campaigns';
import { composeCampaignResults } from 'danvan/report';
import { partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { campaignContext, sumCell } from '#inside/compose';
import { campaign, hierarchy } from '../../../support/campaign-documents.js';

const options = { hierarchy, issuer: 'ban', layout, campaign, contributions: [] };
const context = campaignContext({ ...options, money: 'million-dong' });
const sum = (amount: number | null, more: Partial<AmountSum> = {}): AmountSum => ({
  amount,
  openBelow: false,
  openAbove: false,
  counted: 1,
  withoutAmount: 0,
  ...more,
});

describe('campaignContext', () => {
  it('stands in the year of the campaign, and in dong', () => {
    expect(campaignContext(options)).toMatchObject({ date: '2022', money: 'dong' });
  });

  it('needs a date for a campaign without days', () => {
    const open = { ...campaign, period: undefined };
    expect(
      campaignContext({ ...options, campaign: { ...open, launchedOn: '2021-03-01' } }).date,
    ).toBe('2021');
    const code = 'INVALID_ARGUMENT';
    expect(() => composeCampaignResults({ ...options, campaign: open })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('sumCell', () => {
  it('keeps the whole amount, and shows money scaled with all its digits', () => {
    expect(sumCell(sum(1_250_500_000), context, true)).toEqual({
      kind: 'number',
      amount: 1_250_500_000,
      decimals: 1,
      scale: 1_000_000,
    });
    expect(sumCell(sum(12.5, { qualifier: 'nearly' }), context, false)).toEqual({
      kind: 'number',
      amount: 12.5,
      decimals: 1,
      qualifier: 'nearly',
    });
  });

  it('says “nhiều” without a number, and has a mark where nothing is known', () => {
    expect(sumCell(sum(null, { qualifier: 'many' }), context, false)).toMatchObject({
      text: 'nhiều',
    });
    expect(sumCell(sum(null), context, true)).toMatchObject({ reason: 'missing' });
  });
});

import { printCell } from 'danvan/report';
import { partyLayout as layout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { campaignContext, eventsTable } from '#inside/compose';
import { campaign, hierarchy } from '../../../support/campaign-documents.js';

it('counts events by kind; attendances that nobody counted are not zero', () => {
  const options = { hierarchy, issuer: 'ban', layout, campaign, contributions: [] };
  const { rows } = eventsTable(campaign.events, campaignContext(options));
  const keys = ['number', 'event', 'due', 'done', 'cancelled', 'attendances'];
  expect(rows.map(({ cells }) => keys.map((key) => printCell(cells[key], 'vi')))).toEqual([
    ['1', 'Lễ phát động', '1', '1', '0', '350'],
    ['2', 'Đợt ra quân', '4', '4', '0', '5.200'],
    ['3', 'Công trình', '15', '12', '0', '…'],
  ]);
});

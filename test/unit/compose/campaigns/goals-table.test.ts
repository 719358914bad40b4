import { goalProgress } from 'danvan/campaigns';
import { printCell } from 'danvan/report';
import { partyLayout as layout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { campaignContext, goalsTable } from '#inside/compose';
import { campaign, hierarchy } from '../../../support/campaign-documents.js';

const context = campaignContext({
  hierarchy,
  issuer: 'ban',
  layout,
  campaign,
  contributions: [],
});

it('prints target and reached as a pair, with share and verdict', () => {
  const { progress } = goalProgress(campaign, [
    { goal: 'road', amount: 27.4, qualifier: 'nearly' },
    { goal: 'poor', amount: 4.2 },
    { goal: 'models', amount: 24 },
  ]);
  const keys = ['goal', 'measure', 'target', 'reached', 'share', 'assessment', 'note'];
  const { rows } = goalsTable(progress, context);
  expect(rows.map(({ cells }) => keys.map((key) => printCell(cells[key], 'vi')))).toEqual([
    [
      'Bê tông hóa đường làng',
      'km',
      '30',
      'gần 27,4',
      'gần 91,3%',
      'chưa đạt',
      'thời hạn 15/12/2022',
    ],
    ['Tỷ lệ hộ nghèo', '%', 'không quá 5', '4,2', '', 'đạt', ''],
    ['Xây dựng mô hình “Dân vận khéo”', 'mô hình', '20', '24', '120%', 'đạt', ''],
    ['Nâng cao ý thức tự lực của Nhân dân', '', '…', '…', '…', 'chưa xác định', ''],
  ]);
});

import type { ProposedModel } from 'danvan/campaigns';
import { leafColumns, printCell, type ProposedModelsOptions } from 'danvan/report';
import { modelFields as fields, partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelContext, proposedModelsTable } from '#inside/compose';
import { hierarchy, lists, scheme } from '../../../support/campaign-documents.js';

const tableOf = (list: readonly ProposedModel[], more: Partial<ProposedModelsOptions> = {}) => {
  const options = { hierarchy, issuer: 'ban', layout, fields, scheme, ...lists, ...more };
  const kind = { documentKind: 'Tờ trình', documentSymbol: 'TTr' };
  const context = modelContext({ ...options, models: list.map(({ model }) => model) }, kind);
  return proposedModelsTable(list, options, context);
};
const rowsOf = (list: readonly ProposedModel[], keys: readonly string[]) =>
  tableOf(list).rows.map(({ cells }) => keys.map((key) => printCell(cells[key], 'vi')));

describe('proposedModelsTable', () => {
  it('prints points, rank and grade, best first', () => {
    expect(rowsOf(lists.proposed, ['number', 'score', 'rank', 'grade', 'note'])).toEqual([
      ['1', '96,5', '1', 'Tốt', ''],
      ['2', '91,5', '2', 'Tốt', ''],
      ['3', '86,5', '3', 'Tốt', ''],
      ['4', '81,5', '4', 'Tốt', ''],
      ['5', '76,5', '5', 'Khá', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('says of each of the others what stands against it, and never prints a missing score as zero', () => {
    expect(rowsOf(lists.others, ['score', 'rank', 'note']).slice(0, 4)).toEqual([
      ['71,5', '6', 'chưa đạt điểm tối thiểu'],
      [
        '…',
        '…',
        'chưa đủ điểm hoặc chưa rõ điều kiện xét; chưa có điểm 2/6 tiêu chí; có thể xếp từ hạng 5 đến hạng 7',
      ],
      ['61,5', '…', 'không đủ điều kiện'],
      ['…', '…', 'chưa chấm điểm'],
    ]);
  });

  it('has no columns of scores where nothing was scored, and none of grades without bands', () => {
    const keysOf = (more: Partial<ProposedModelsOptions>) =>
      leafColumns(tableOf(lists.proposed, more).columns).map(({ key }) => key);
    const bare = lists.proposed.map((each) => ({ ...each, ranked: null, rank: null }));
    expect(keysOf({ proposed: bare, others: undefined })).not.toContain('score');
    expect(keysOf({ scheme: undefined })).not.toContain('grade');
    expect(keysOf({ scheme: undefined })).toContain('rank');
  });
});

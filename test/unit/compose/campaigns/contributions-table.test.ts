import { printCell, type TableBlock } from 'danvan/report';
import { partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { campaignContext, contributionsTable, groupedContributions } from '#inside/compose';
import { campaign, contributions, hierarchy } from '../../../support/campaign-documents.js';

const context = campaignContext({
  hierarchy,
  issuer: 'ban',
  layout,
  campaign,
  contributions,
  money: 'million-dong',
});
const keys = ['number', 'contribution', 'measure', 'quantity', 'value'];
const rowsOf = ({ rows }: TableBlock) =>
  rows.map(({ cells }) => keys.map((key) => printCell(cells[key], 'vi')));

describe('contributionsTable', () => {
  it('never adds over kinds, items or units of measure, and land is in one; only values', () => {
    expect(rowsOf(contributionsTable(context))).toEqual([
      ['1', 'Tiền', 'triệu đồng', 'trên 1.550,5', 'trên 1.550,5'],
      ['2', 'Hiện vật: gạo', 'tấn', '13,3', '187,5'],
      ['3', 'Hiện vật: nhu yếu phẩm', '', 'nhiều', '…'],
      ['4', 'Ngày công', 'ngày công', 'gần 3.420', '…'],
      ['5', 'Hiến đất', 'ha', '2,725', '2.000,0'],
      ['', 'Tổng giá trị (tiền và hiện vật, ngày công, đất đã quy đổi)', '', '', 'trên 3.738'],
    ]);
  });

  it('says how many contributions have no quantity and no value', () => {
    const notes = contributionsTable(context).rows.map(({ cells }) =>
      printCell(cells['note'], 'vi'),
    );
    expect(notes[2]).toBe('01 lần đóng góp chưa rõ số lượng; 01 lần đóng góp chưa quy đổi giá trị');
    expect(notes[0]).toBe('');
    expect(notes.at(-1)).toBe('04 lần đóng góp chưa quy đổi giá trị');
  });
});

describe('groupedContributions', () => {
  it('groups by who gave, those not stated last, with the value of each group', () => {
    const heads = groupedContributions('donorGroup', context).rows.filter(
      ({ role }) => role === 'group',
    );
    expect(
      heads.map(({ cells }) => [cells['number'], cells['contribution'], cells['value']]),
    ).toEqual(
      [
        ['I', 'Hội viên nông dân', { amount: 1_250_500_000 }],
        ['II', 'Doanh nghiệp', { amount: 300_000_000, qualifier: 'over' }],
        ['III', 'Không ghi rõ', { amount: 2_187_500_000 }],
      ].map(([number, text, value]) => [
        { kind: 'text', text: number },
        { kind: 'text', text },
        expect.objectContaining(value),
      ]),
    );
  });

  it('has as many lines as the groups have, and the same total as without groups', () => {
    const grouped = groupedContributions('purpose', context);
    expect(grouped.rows.filter(({ role }) => role === 'data')).toHaveLength(7);
    expect(grouped.rows.at(-1)).toEqual(contributionsTable(context).rows.at(-1));
  });

  it('does not take a purpose of the words “not stated” for none', () => {
    const [first] = contributions;
    const given = [{ ...first, purpose: 'null' }, first].flatMap((each) => each ?? []);
    const other = campaignContext({
      ...context.options,
      contributions: given.flatMap((each) =>
        'kind' in each && each.kind === 'cash' ? [each] : [],
      ),
    });
    const heads = groupedContributions('purpose', other).rows.filter(
      ({ role }) => role === 'group',
    );
    expect(heads).toHaveLength(2);
  });
});

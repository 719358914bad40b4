import { createHierarchy, en, vi, type Locale } from 'danvan';
import { describe, expect, it } from 'vitest';
import { composeDemocracyRecords } from '#inside/compose';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';
import { sampleLayout } from '#inside/exporters/testing';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const hierarchy = createHierarchy([
  { id: 'ban', name: 'Ban Chỉ đạo', category: 'organization', symbol: 'BCĐ' },
  { id: 'xa', name: 'xã A' },
]);
const common = { id: 'a', unit: 'xa', period: '2026-Q1' };
const rows: DemocracyRows = {
  mediationTeams: [{ ...common, teams: 7 }],
  mediations: [
    {
      ...common,
      disputeKind: 'land',
      received: 4,
      successful: 3,
      rate: { percent: 75, of: 'received' },
    },
  ],
  petitions: [{ ...common, kind: 'complaint', field: 'land', received: 1 }],
  voterOpinions: [{ ...common, received: { amount: 20, qualifier: 'over' }, forwarded: 3 }],
};

function cellsOf(locale: Locale) {
  const { values: records } = readDemocracyRecords(rows, { catalogues });
  const { annexes } = composeDemocracyRecords({
    hierarchy,
    issuer: 'ban',
    layout: sampleLayout,
    catalogues,
    until: '2026-03-31',
    locale,
    records,
  });
  return annexes.map(({ title, blocks }) => {
    const [table] = blocks;
    const cells = table?.kind === 'table' ? Object.values(table.rows[0]?.cells ?? {}) : [];
    const texts = cells.map((cell) => {
      if (cell.kind === 'number') return `${cell.qualifier ?? ''}${cell.amount}`;
      return cell.kind === 'text' ? cell.text : '';
    });
    return [title, ...texts.slice(3)];
  });
}

describe('tables of what people settle, write and tell', () => {
  it('print words in the words of clerks, and leave out what nobody knows', () => {
    expect(cellsOf(vi)).toEqual([
      ['Tổ hòa giải ở cơ sở', '7'],
      ['Kết quả hòa giải ở cơ sở', 'Đất đai', '4', '3', '75', 'Số tiếp nhận'],
      ['Kết quả tiếp nhận, xử lý đơn', 'Cơ quan nhà nước các cấp', 'Khiếu nại', 'Đất đai', '1'],
      ['Ý kiến, kiến nghị của cử tri', 'over20', '3', 'Ý kiến tiếp nhận'],
    ]);
  });

  it('print them in English', () => {
    expect(cellsOf(en)[1]).toEqual([
      'Mediation at the grassroots',
      'Land',
      '4',
      '3',
      '75',
      'Those received',
    ]);
  });
});

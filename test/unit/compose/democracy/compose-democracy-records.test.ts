import { createHierarchy, en } from 'danvan';
import { composeDemocracyRecords } from 'danvan/report';
import {
  democracyCatalogues as catalogues,
  partyLayout as layout,
  votingRules,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { readDecisions, readVillageMeetings, type DecisionInput } from '#inside/democracy';
import type { Block } from '#inside/report';

const hierarchy = createHierarchy([
  { id: 'ban', name: 'Ban Chỉ đạo', category: 'organization', symbol: 'BCĐ' },
  { id: 'thon-1', name: 'thôn 1' },
]);
const rows: readonly DecisionInput[] = [
  {
    id: 'd1',
    unit: 'thon-1',
    content: 'infrastructure',
    date: '2026-03-08',
    base: 7,
    rounds: [
      {
        method: 'ballot',
        votesFor: 5,
        votesAgainst: 2,
      },
    ],
    peopleMoney: {
      amount: 585e5,
      qualifier: 'over',
    },
  },
  { id: 'd2', unit: 'thon-1', content: 'road', period: '2026-Q2', note: 'chưa họp' },
];
const report = (more: object = {}) =>
  composeDemocracyRecords({
    hierarchy,
    issuer: 'ban',
    layout,
    catalogues,
    votingRules,
    until: '2026-12-31',
    records: { decisions: readDecisions(rows).values },
    ...more,
  });
const tableOf = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'table');

describe('composeDemocracyRecords', () => {
  it('is a list of records, those of each list in an annex', () => {
    const { title, annexes } = report();
    expect(title).toBe('Báo cáo danh mục hồ sơ thực hiện dân chủ ở cơ sở');
    expect(annexes).toHaveLength(1);
    expect(tableOf(annexes[0]?.blocks ?? [])?.rows).toHaveLength(2);
  });

  it('says in a sentence, or in a table of several lists, what the annexes hold', () => {
    const { blocks } = report({ conclusion: 'Trên đây là danh mục hồ sơ.' });
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
      'Những việc Nhân dân bàn và quyết định: 02 hồ sơ (Phụ lục kèm theo).',
      'Trên đây là danh mục hồ sơ.',
    ]);
    const meetings = [{ id: 'm1', unit: 'thon-1', period: '2026', villages: 3 }];
    const records = {
      decisions: readDecisions(rows).values,
      villageMeetings: readVillageMeetings(meetings).values,
    };
    expect(tableOf(report({ records }).blocks)?.rows.map(({ cells }) => cells)).toMatchObject([
      { records: { amount: 2 }, annex: { text: 'I' } },
      { list: { text: 'Họp toàn thể thôn, tổ dân phố' }, annex: { text: 'II' } },
      { list: { text: 'Tổng cộng' }, records: { amount: 3 } },
    ]);
  });

  it('prints words of catalogues, days, votes and money with their qualifier', () => {
    const [first, second] = tableOf(report().annexes[0]?.blocks ?? [])?.rows ?? [];
    expect(first?.cells).toMatchObject({
      day: { text: '08/3/2026' },
      content: { text: expect.stringContaining('mức đóng góp') },
      method: { text: 'Phát phiếu' },
      votesFor: { amount: 5 },
      passed: { text: 'Có' },
      peopleMoney: { amount: 58_500_000, qualifier: 'over' },
    });
    expect(second?.cells).toMatchObject({
      day: { text: 'Quý II năm 2026' },
      content: { text: 'road' },
      passed: { kind: 'text', text: '' },
      note: { text: 'chưa họp' },
    });
  });

  it('leaves out columns of which nothing is known', () => {
    const cells = tableOf(report().annexes[0]?.blocks ?? [])?.rows[0]?.cells ?? {};
    expect(Object.keys(cells)).not.toContain('landArea');
  });

  it('tells only the lists that are asked for, and writes English too', () => {
    expect(report({ lists: [] }).annexes).toEqual([]);
    expect(report({ locale: en }).annexes[0]?.title).toBe(
      'Matters that the people discussed and decided',
    );
  });
});

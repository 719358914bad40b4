import { describe, expect, it } from 'vitest';
import { createHierarchy } from 'danvan';
import { composeDemocracyRecords } from 'danvan/report';
import { readHolidayTable } from 'danvan/time';
import { readConsultations, readDisclosures, readRecommendations } from '#inside/democracy';
import { democracyCatalogues as catalogues, partyLayout as layout } from 'danvan/vietnam';

const hierarchy = createHierarchy([
  { id: 'ban', name: 'Ban Chỉ đạo', category: 'organization', symbol: 'BCĐ' },
  { id: 'xa', name: 'xã A' },
  { id: 'ubnd', name: 'Ủy ban nhân dân xã A' },
]);
const holidays = readHolidayTable({}).value;
const records = {
  disclosures: readDisclosures([
    {
      id: 'c',
      unit: 'xa',
      content: 'budget',
      decidedOn: '2026-06-01',
      from: '2026-06-16',
      methods: ['office', 'hall'],
      duration: 'standing',
    },
  ]).values,
  consultations: readConsultations([{ id: 'k', unit: 'xa', content: 'congress-documents' }]).values,
  recommendations: readRecommendations([
    { id: 'n', unit: 'xa', content: 'sửa cống', addressee: 'ubnd' },
    { id: 'l', unit: 'xa', content: 'sửa đường', addressee: 'ubnd', due: '2026-12-21' },
    { id: 'm', unit: 'xa', content: 'đèn đường', addresseeWords: 'chủ đầu tư' },
  ]).values,
};
const report = composeDemocracyRecords({
  hierarchy,
  issuer: 'ban',
  layout,
  catalogues,
  holidays,
  records,
  until: '2026-12-31',
});
const rowsOf = (at: number) => {
  const table = report.annexes[at]?.blocks.find(({ kind }) => kind === 'table');
  return table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : [];
};

describe('tables of what the people know, are asked and recommend', () => {
  it('say when a disclosure was due, where it was shown and that it came late', () => {
    expect(rowsOf(0)).toMatchObject([
      {
        methods: { text: 'Niêm yết tại trụ sở; niêm yết tại nhà văn hóa' },
        duration: { text: 'Thường xuyên' },
        due: { text: '15/6/2026' },
        onTime: { text: 'Không' },
        lateDays: { kind: 'number', amount: 1 },
      },
    ]);
  });

  it('leave out columns of which nothing is known', () => {
    expect(Object.keys(rowsOf(1)[0] ?? {})).toEqual(['number', 'unit', 'day', 'content']);
  });

  it('name addressees: units by their names, others by the words of the record', () => {
    expect(rowsOf(2)).toMatchObject([
      { addressee: { text: 'Ủy ban nhân dân xã A' }, state: { text: 'Chờ trả lời' } },
      { state: { text: 'Quá hạn, chưa trả lời' }, lateDays: { amount: 10 } },
      { addressee: { text: 'chủ đầu tư' } },
    ]);
  });

  it('leave days late blank where nothing is late', () => {
    expect(rowsOf(2)[0]?.['lateDays']).toEqual({ kind: 'text', text: '' });
  });
});

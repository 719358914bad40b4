import { readRecommendations } from 'danvan/democracy';
import { expect, it } from 'vitest';
import { byAddresseeTable, countsOf, followedTable, sentTable } from '#inside/compose';
import { contextOf, textsOf } from '../../../../support/short-documents.js';

const row = { unit: 'xa-a', content: 'sửa cống', addressee: 'ubnd', date: '2026-07-01' };
const { values: records } = readRecommendations([
  { ...row, id: 'k1', due: '2026-07-15', answeredOn: '2026-07-20', answer: 'đã sửa' },
  { ...row, id: 'k2', due: '2026-07-15', answeredOn: '2026-08-20', answer: 'sẽ sửa' },
  { ...row, id: 'k3', addressee: 'so' },
]);
const context = contextOf('report');
const followed = { records, asOf: '2026-07-31', context };

it('sentTable says what, by whom, until when', () => {
  const [, , third] = sentTable(records, context).rows;
  expect(third?.cells).toMatchObject({
    content: { text: 'Sửa cống' },
    source: { text: 'Xã A' },
    due: { text: '' },
  });
});

it('followedTable tells how things stood on the day', () => {
  const [first, second] = followedTable(followed).rows;
  expect(first?.cells).toMatchObject({
    state: { text: 'Đã trả lời (trả lời chậm 05 ngày)' },
    answered: { text: '20/7/2026' },
    answer: { text: 'đã sửa' },
    late: { amount: 5 },
  });
  expect(second?.cells).toMatchObject({
    state: { text: 'Chờ trả lời' },
    answered: { text: '' },
    answer: { text: '' },
    late: { amount: 16 },
  });
});

it('followedTable has no column for answers where there is none', () => {
  const none = followedTable({ ...followed, records: records.slice(2) });
  expect(none.columns.map((column) => 'key' in column && column.key)).not.toContain('answer');
});

it('byAddresseeTable adds up, with live sums', () => {
  expect(countsOf(records, followed)).toEqual({
    total: 3,
    done: 1,
    late: 1,
    waiting: 2,
    overdue: 1,
  });
  const { rows } = byAddresseeTable(followed);
  expect(textsOf([byAddresseeTable(followed)])).toEqual([
    '1',
    'Ủy ban nhân dân tỉnh',
    '2',
    'Sở Nội vụ',
    'Tổng cộng',
  ]);
  expect(rows.at(-1)?.cells).toMatchObject({
    total: { amount: 3, formula: { op: 'sum' } },
    overdue: { amount: 1 },
  });
});

import { leafColumns, printCell } from 'danvan/report';
import { modelFields as fields, partyLayout as layout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { modelContext, modelSummaryTable } from '#inside/compose';
import { hierarchy, models } from '../../../support/campaign-documents.js';

const options = { hierarchy, issuer: 'ban', layout, models, fields };
const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };

it('counts by field and by what the models are, with live totals', () => {
  const { rows } = modelSummaryTable(modelContext(options, kind));
  const keys = ['field', 'all', 'model', 'exemplary-collective', 'exemplary-individual'];
  expect(rows.map(({ cells }) => keys.map((key) => printCell(cells[key], 'vi')))).toEqual([
    ['Kinh tế', '7', '5', '1', '1'],
    ['Văn hóa - xã hội', '6', '4', '1', '1'],
    ['Quốc phòng - an ninh', '4', '3', '1', '0'],
    ['Xây dựng hệ thống chính trị', '3', '2', '1', '0'],
    ['Tổng cộng', '20', '14', '4', '2'],
  ]);
  expect(rows.at(-1)).toMatchObject({
    role: 'total',
    cells: { all: { formula: { op: 'sum', from: { row: 0 }, to: { row: 3 } } } },
  });
});

it('has no columns of kinds where all are of one', () => {
  const ofOne = models.filter(({ subjectKind }) => subjectKind === 'model');
  const { columns, rows } = modelSummaryTable(modelContext({ ...options, models: ofOne }, kind));
  expect(leafColumns(columns).map(({ key }) => key)).toEqual(['number', 'field', 'all']);
  expect(printCell(rows.at(-1)?.cells['all'], 'vi')).toBe('14');
});

it('has a total of none without fields', () => {
  const none = { ...options, models: [], fields: [], date: '2022-12-20' };
  const { rows } = modelSummaryTable(modelContext(none, kind));
  expect(rows.map(({ cells }) => printCell(cells['all'], 'vi'))).toEqual(['0']);
});

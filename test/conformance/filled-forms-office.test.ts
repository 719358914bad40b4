import { createHierarchy, vi } from 'danvan';
import { excel } from 'danvan/excel';
import { blankWorkbook, defineForm, formObservations, readWorkbook } from 'danvan/forms';
import { expect } from 'vitest';
import { workInOffice } from '../support/office-macro.js';
import { convertFile } from '../support/print-workbook.js';
import { needsTool } from '../support/tools.js';

const office = needsTool('soffice', 'blank workbooks that LibreOffice fills');
const sheets = excel();
const form = defineForm({
  id: 'minh-hoa',
  title: 'Đối thoại (minh họa)',
  columns: [
    { index: '1=2+3', heading: ['Số cuộc', 'Tổng số'], indicator: { code: 'dialogues.held' } },
    { index: '2', heading: ['Số cuộc', 'Định kỳ'] },
    { index: '3', heading: ['Số cuộc', 'Đột xuất'] },
    { index: '4', heading: 'Lượt người' },
    { index: '5', heading: 'Kinh phí', type: 'number', unit: { vi: 'triệu đồng' } },
    { index: '6', heading: 'Ngày', type: 'date' },
    { index: '7', heading: 'Kết quả', type: 'text', choices: ['Đạt', 'Chưa đạt'] },
  ],
});
const units = createHierarchy([
  { id: 'xa-a', name: 'xã An Bình' },
  { id: 'xa-b', name: 'xã Gò Dầu' },
]);
const options = { sheets, units, rows: ['xa-a', 'xa-b'], unit: 'xa-a', period: '2026-Q3' };

/** Types into the open cells of a row, which begins with a name, as a clerk would. */
const fill = `
  sheet = doc.Sheets.getByIndex(0)
  For row = 0 To 30
    If sheet.getCellByPosition(0, row).String = "Xã An Bình" Then
      sheet.getCellByPosition(2, row).Value = 8
      sheet.getCellByPosition(3, row).Value = 4
      sheet.getCellByPosition(4, row).String = "gần 134"
      sheet.getCellByPosition(5, row).Value = 1.5
      sheet.getCellByPosition(6, row).Formula = "2026-09-30"
      sheet.getCellByPosition(7, row).String = "Đạt"
      Print #1, sheet.getCellByPosition(1, row).Value
    End If
    If sheet.getCellByPosition(0, row).String = "Xã Gò Dầu" Then
      sheet.getCellByPosition(2, row).Value = 3
      sheet.getCellByPosition(3, row).String = "-"
      sheet.getCellByPosition(4, row).Value = 10
      Print #1, sheet.getCellByPosition(1, row).Value
    End If
  Next
`;

const nil = { state: 'nil' };
const blank = { '4': 10, '5': null, '6': null, '7': null };
const people = { amount: 134, qualifier: 'nearly' };
const rest = { '4': people, '5': 1.5, '6': '2026-09-30', '7': 'Đạt' };
const expected = [
  { key: 'xa-a', cells: { '1': 12, '2': 8, '3': 4, ...rest } },
  { key: 'xa-b', cells: { '1': 3, '2': 3, '3': nil, ...blank } },
];

async function expectRead(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes, form, { sheets, units });
  expect(read.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(read.forms).toHaveLength(1);
  expect(read.forms[0]).toMatchObject({ unit: 'xa-a', period: '2026-Q3', rows: expected });
  expect(read.forms[0]?.total).toMatchObject({
    '1': 15,
    '4': { amount: 144, qualifier: 'nearly' },
  });
  const observations = read.forms.flatMap((filled) => formObservations(form, filled));
  expect(observations.map(({ value }) => value)).toEqual([12, 3]);
}

office.describe('a blank workbook that LibreOffice has filled in', () => {
  office.it.each(['xlsx', 'ods'] as const)('is read from its .%s', async (format) => {
    const context = { ...options, locale: vi, createdAt: '2026-09-15' };
    const { bytes } = await blankWorkbook(form, context);
    const { told, saved } = workInOffice(bytes, fill, format);
    expect(told.map(Number)).toEqual([12, 3]);
    await expectRead(format === 'xlsx' ? saved : convertFile(saved, 'ods', 'xlsx'));
  });
});

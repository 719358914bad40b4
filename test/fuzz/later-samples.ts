import { strToU8, zipSync } from 'fflate';
import { vi } from 'danvan';
import { excel } from 'danvan/excel';
import { csv } from 'danvan/csv';
import { defineForm, formSheet } from 'danvan/forms';
import { periodOf } from 'danvan/time';
import { sampleDocument } from '../support/sample-document.js';
import type { Samples } from './samples.js';
import { hierarchy as units } from './unit-samples.js';
import { workflowSamples } from './workflow-samples.js';

const sheets = excel();
const context = { locale: vi, createdAt: '2026-10-05' };
const form = defineForm({
  id: 'letters',
  code: '02/XLD',
  title: 'Xử lý đơn',
  periods: ['quarter'],
  columns: [
    { index: '1', heading: 'Tiếp nhận', indicator: { code: 'petitions.received' } },
    { index: '2', heading: 'Kinh phí', unit: 'triệu đồng', type: 'number' },
  ],
});
const expected = [{ unit: 'xa-a', form: 'letters', period: periodOf('2026-Q1') }];
const rows = [{ key: 'xa-a', cells: { '1': 9, '2': 1.5 } }];
const filled = { form: 'letters', unit: 'xa-a', period: '2026-Q1', rows };
const written = [formSheet(form, filled, { units })];
const { bytes } = await sheets.writeSheets(written, context);
const word = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': strToU8(
    '<w:document xmlns:w="m"><w:body><w:p><w:r><w:t>{{a}} {{tên đơn vị}}</w:t></w:r></w:p></w:body></w:document>',
  ),
});
const place = { sheet: '02_XLD', address: 'C7' };
const finding = {
  code: 'own/wrong',
  severity: 'error',
  path: [],
  params: { found: 1, expected: 2 },
  cell: place,
  source: { document: 'a.xlsx' },
  unit: 'xa-a',
};
const blank = { ...context, sheets, unit: 'xa-a', period: '2026-Q1', rows: ['xa-a'], units };
const many = { ...context, sheets, forUnits: ['xa-a', 'xa-b'], period: '2026-Q1', units };
const [submissions] = workflowSamples['effective'] ?? [];
const data = workflowSamples['submittedReports']?.[0];

/** Good arguments of the doors that answer later, or that take the bytes of a file. */
export const laterSamples: Samples = {
  exportReport: [sampleDocument, csv(), context],
  readSheets: [bytes, { limits: { cells: 1000 } }],
  writeSheets: [written, context],
  readWorkbook: [bytes, form, { sheets, units, expected: { unit: 'xa-a', period: '2026-Q1' } }],
  blankWorkbook: [[form], blank],
  provinceWorkbook: [[form], many],
  blankWorkbooks: [[form], many],
  collect: [
    [{ name: 'xa-a.xlsx', bytes, unit: 'xa-a', receivedOn: '2026-04-05', author: 'lan' }],
    { form, sheets, units, expected, receivedOn: '2026-04-05' },
  ],
  findingsWorkbook: [[finding], { ...context, sheets, names: {} }],
  dataVersion: [data],
  verify: [{ dataVersion: undefined }, submissions, { hierarchy: units }],
  zipFiles: [[{ name: 'a.txt', bytes: strToU8('a') }], { total: 1 }],
  fillTemplate: [bytes, { a: 5, b: 'x', c: null }, { a: place, b: { ...place, address: 'D7' } }],
  annotateWorkbook: [bytes, [finding], { locale: vi }],
  fillDocument: [word, { a: 1234, 'tên đơn vị': 'Xã A', xa: [{ ten: 'A' }] }, { language: 'vi' }],
};

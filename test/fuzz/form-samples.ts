import { blankForm, defineForm } from 'danvan/forms';
import type { Samples } from './samples.js';
import { hierarchy as known } from './unit-samples.js';

const form = {
  id: 'letters',
  code: '02/XLD',
  title: 'Xử lý đơn',
  columns: [
    { index: '1=2+3=4+..+5', heading: 'Tổng số', unit: 'đơn' },
    { index: '2', heading: 'Kỳ trước › Chuyển sang', opens: '5' },
    { index: '3', heading: 'Tiếp nhận', indicator: { code: 'petitions.received' } },
    { index: '4', heading: 'Đã giải quyết', time: 'sum' as const },
    { index: '5', heading: 'Chưa giải quyết', time: 'last' as const },
    { index: '6=4/1*100', heading: 'Tỷ lệ', type: 'percent' as const },
  ],
  checks: ['4 <= 1', { holds: '5 <= 1', severity: 'warning' as const, basis: 'còn lại' }],
};
const forms = [defineForm(form)];
const sent = {
  form: 'letters',
  unit: 'xa-a',
  period: '2026-Q1',
  rows: [{ key: 'xa-a', cells: { '1': 9, '2': 4, '3': 5, '4': 6, '5': 3, '6': 66.67 } }],
  total: { '1': 9 },
  notes: 'Đủ',
};

const options = { units: known, periods: { calendar: 'civil' }, expected: { unit: 'xa-a' } };
const blank = { unit: 'xa-a', period: '2026-Q1', rows: ['xa-a', 'xa-b'], blankRows: 2 };
const cell = (row: number, column: number, value: string | number) => ({ row, column, value });
const list = {
  name: 'Bảng',
  cells: [
    cell(1, 1, 'Kỳ báo cáo: Quý I/2026'),
    cell(2, 1, 'Đơn vị'),
    cell(2, 2, 'Số đơn'),
    { ...cell(3, 1, 'xa-a'), comment: 'xem' },
    { ...cell(3, 2, '1.234'), formula: 'A1', format: '0' },
  ],
  merged: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  hiddenColumns: [3],
};
const indicators = [
  {
    code: 'petitions.received',
    name: { vi: 'Số đơn' },
    unit: { vi: 'đơn' },
    kind: 'count',
    combine: 'sum',
    decimals: 0,
  },
];

/** Good arguments of the doors of statistical forms. */
export const formSamples: Samples = {
  blankForm: [forms, blank],
  formSheet: [forms[0], sent, { units: known, periods: { calendar: 'civil' } }],
  readForm: [blankForm(forms, blank), forms, options],
  readRows: [[{ 'Đơn vị': 'xa-a', '2': '1.234', 'Đã giải quyết': 5 }], forms[0], options],
  readTable: [list, { ...options, indicators }],
  checkFilledForms: [[sent], { forms }],
  defineForm: [form],
  parseFormColumns: ['heading;index;type\nTổng số;1=2;count\nNam;2;', { file: 'f.csv' }],
  parseIndexCell: ['9=11+12+13=14+…+17'],
  readFilledForms: [[sent], { forms, known, periods: { calendar: 'civil' } }],
  readFormDefinition: [form],
  rollUpForms: [
    [sent, { ...sent, unit: 'xa-b' }],
    {
      forms,
      unit: 'tinh',
      period: '2026',
      each: 'sender',
      missing: 'strict',
      rows: ['xa-a', 'xa-b'],
      hierarchy: known,
      periods: { calendar: 'civil' },
    },
  ],
};

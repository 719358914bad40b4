import { defineForm } from 'danvan/forms';
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

/** Good arguments of the doors of statistical forms. */
export const formSamples: Samples = {
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

import { defineForm, knownForm, type FilledForm, type FormCells } from '#inside/forms';

/** A total, its two parts, and one that is told among them. */
export const members = defineForm({
  id: 'members',
  code: '01/HV',
  title: 'Hội viên',
  columns: [
    { index: '1=2+3', heading: 'Tổng số' },
    { index: '2', heading: 'Giới tính › Nam' },
    { index: '3', heading: 'Giới tính › Nữ' },
    { index: '4', heading: 'Trong đó đảng viên', partOf: '1' },
  ],
});

/** What is left over, what came in, what was done and what is left; and a rate. */
export const letters = defineForm({
  id: 'letters',
  code: '02/ĐT',
  title: 'Đơn thư',
  columns: [
    { index: '1=2+3=4+5', heading: 'Tổng số phải giải quyết' },
    { index: '2', heading: 'Kỳ trước chuyển sang', opens: '5' },
    { index: '3', heading: 'Tiếp nhận trong kỳ' },
    { index: '4', heading: 'Đã giải quyết' },
    { index: '5', heading: 'Chưa giải quyết', time: 'last' },
    { index: '6=4/1*100', heading: 'Tỷ lệ (%)', type: 'percent' },
    { index: '7', heading: 'Ghi chú', type: 'text' },
  ],
  checks: ['4 <= 1', '3 = 01/HV[1]'],
});

/** What is owed with what was left over, and what was done of it; a column that may not be added. */
export const owed = defineForm({
  id: 'owed',
  title: 'Phải thi hành',
  columns: [
    { index: '1', heading: 'Phải thi hành', time: 'carried', done: '2' },
    { index: '2', heading: 'Đã thi hành' },
    { index: '3', heading: 'Số đơn vị', time: 'forbid' },
  ],
});

/** Named rows, two of which are parts of another. */
export const levels = defineForm({
  id: 'levels',
  title: 'Theo cấp',
  columns: [{ index: '1', heading: 'Số cuộc' }],
  rows: [
    { id: 'all', name: 'Tổng cấp xã', code: 'I', parts: ['north', 'south'] },
    { id: 'north', name: 'Phía bắc', code: '1' },
    { id: 'south', name: 'Phía nam', code: '2' },
    { id: 'province', name: 'Cấp tỉnh', code: 'II' },
  ],
  totals: 'top',
});

/** A filled form with one row of its sender. */
export const sent = (
  form: { readonly id: string },
  cells: FormCells,
  { unit = 'xa-a', period = '2026-Q1' }: { unit?: string; period?: string } = {},
): FilledForm => ({ form: form.id, unit, period, rows: [{ key: unit, cells }] });

export const knownMembers = knownForm(members);
export const knownLetters = knownForm(letters);
export const knownOwed = knownForm(owed);
export const knownLevels = knownForm(levels);

/** The codes of findings. */
export const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);

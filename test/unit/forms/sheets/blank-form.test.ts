import { describe, expect, it } from 'vitest';
import { blankForm, emptyForm, readForm } from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import {
  reportingCalendars as calendars,
  statisticalForms,
  unitKinds as kinds,
} from '#inside/vietnam';
import { levels, letters, members } from '../../../support/forms/small-forms.js';

const units = createHierarchy(
  [
    { id: 'tinh-a', name: 'tỉnh A' },
    { id: 'xa-ab', name: 'xã An Bình', parent: 'tinh-a' },
    { id: 'xa-hb', name: 'xã Hòa Bình', parent: 'tinh-a' },
  ],
  { kinds },
);
const periods = { calendars };
const period = '2026-Q2';

describe('every form of the library', () => {
  it.each(statisticalForms.map((form) => [form.code ?? form.title.vi, form] as const))(
    '%s',
    (_, form) => {
      const id = form.calendar === undefined ? period : `${period}@${form.calendar}`;
      const options = { unit: 'tinh-a', period: id, units, periods };
      const asked = form.rows === 'units' ? { ...options, rows: ['xa-ab', 'xa-hb'] } : options;
      const read = readForm(blankForm(form, asked), form, { units, periods });
      if (form.rows === 'items') {
        expect(read.findings.map(({ code }) => code)).toEqual(['forms/no-rows']);
        return;
      }
      expect(read.findings).toEqual([]);
      expect(read.values).toEqual([emptyForm(form, asked)]);
      expect(read.marks[0]).toMatchObject({ form: form.id, unit: 'tinh-a', period: id });
    },
  );
});

describe('the sheet', () => {
  const [sheet] = blankForm(members, { unit: 'xa-ab', period, units, rows: ['xa-ab', 'xa-hb'] });
  const textAt = (row: number, column: number) =>
    sheet?.cells.find((cell) => cell.row === row && cell.column === column);
  it('says what it is, whose and when', () => {
    expect([1, 2, 3, 4, 5].map((row) => textAt(row, 1)?.value)).toEqual([
      'Biểu số: 01/HV',
      'HỘI VIÊN',
      'Đơn vị báo cáo: Xã An Bình',
      'Kỳ báo cáo: quý II năm 2026',
      'Số liệu tính từ ngày 01/4/2026 đến ngày 30/6/2026',
    ]);
  });
  it('has headings merged as printed, and the row of indexes', () => {
    expect([1, 2, 3].map((column) => textAt(6, column)?.value)).toEqual([
      'Đơn vị',
      'Tổng số',
      'Giới tính',
    ]);
    expect([3, 4].map((column) => textAt(7, column)?.value)).toEqual(['Nam', 'Nữ']);
    expect(textAt(8, 2)?.value).toBe('1=2+3');
    expect(sheet?.merged).toContainEqual({ top: 6, left: 3, bottom: 6, right: 4 });
    expect(sheet?.merged).toContainEqual({ top: 6, left: 1, bottom: 7, right: 1 });
  });
  it('works out what the act says, and leaves the rest to be filled in', () => {
    expect(textAt(9, 2)).toMatchObject({
      formula: 'IF(COUNT(C9:D9)=0,"",SUM(C9:D9))',
      role: 'total',
    });
    expect(textAt(11, 3)).toMatchObject({ formula: 'IF(COUNT(C9:C10)=0,"",SUM(C9:C10))' });
    expect(textAt(9, 3)).toMatchObject({ value: null, role: 'input', input: { kind: 'whole' } });
    expect(sheet?.isLocked).toBe(true);
  });
  it('hides the keys of its rows', () => {
    expect(sheet?.hiddenColumns).toEqual([7]);
    expect([9, 10].map((row) => textAt(row, 7)?.value)).toEqual(['xa-ab', 'xa-hb']);
  });
});

it('gives a sheet to each form, with names that differ', () => {
  const sheets = blankForm([levels, letters, levels], { unit: 'xa-ab', period });
  expect(sheets.map(({ name }) => name)).toEqual(['Theo cấp', '02_ĐT', 'Theo cấp (2)']);
});

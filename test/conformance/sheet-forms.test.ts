import { describe, expect, it } from 'vitest';
import { createHierarchy, exportReport, vi } from 'danvan';
import { composeForms } from 'danvan/report';
import { excel } from 'danvan/excel';
import {
  blankWorkbook,
  blankWorkbooks,
  emptyForm,
  formSheet,
  provinceWorkbook,
  readForm,
  readTable,
  readWorkbook,
  type FilledForm,
} from 'danvan/forms';
import {
  indicators,
  reportingCalendars as calendars,
  stateLayout as layout,
  statisticalForms,
} from 'danvan/vietnam';

const sheets = excel();
const context = { locale: vi, createdAt: '2026-06-15' };
const periods = { calendars };
const period = '2026-Q1@tt-06-2025-ttcp';
const six = statisticalForms.slice(0, 6);

const formAt = (at: number) => {
  const form = six[at];
  if (form === undefined) throw new Error('There are six forms.');
  return form;
};

/** Figures that no two cells share, without totals. */
const filled: readonly FilledForm[] = six.map((form, at) => {
  const empty = emptyForm(form, { unit: 'xa-a', period });
  return {
    ...empty,
    rows: empty.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        form.columns.map(({ index, formulas, decimals }) => [
          index,
          formulas.length > 0 ? null : at * 100 + Number(index) + (decimals > 0 ? 0.5 : 0),
        ]),
      ),
    })),
  };
});

describe('a workbook of six forms', () => {
  it('is read as it was written', async () => {
    const written = filled.map((each, at) => formSheet(formAt(at), each, { periods }));
    const { bytes } = await sheets.writeSheets(written, context);
    const read = await readWorkbook(bytes, six, { sheets, periods });
    expect(read.forms).toEqual(filled);
    expect(read.passedOver.map(({ why }) => why)).toEqual(read.passedOver.map(() => 'outside'));
  });
  it('is blank where it was sent out blank', async () => {
    const { bytes } = await blankWorkbook(six, {
      ...context,
      sheets,
      unit: 'xa-a',
      period,
      periods,
    });
    const read = await readWorkbook(bytes, six, { sheets, periods });
    expect(read.forms).toEqual(six.map((form) => emptyForm(form, { unit: 'xa-a', period })));
    expect(read.findings).toEqual([]);
    expect(read.marks).toHaveLength(6);
  });
});

const forUnits = ['xa-a', 'xa-b', 'xa-c'];

describe('the workbooks of a province', () => {
  const options = { ...context, sheets, period, periods, forUnits };
  const form = formAt(0);
  it('are a file a unit, with progress', async () => {
    const shares: number[] = [];
    const told = { ...options, onProgress: (share: number) => shares.push(share) };
    const names: string[] = [];
    for await (const { unit, name, bytes } of blankWorkbooks(form, told)) {
      names.push(name);
      const read = await readWorkbook(bytes, form, { sheets, periods, expected: { unit, period } });
      expect(read.forms).toEqual([emptyForm(form, { unit, period })]);
    }
    expect(names).toEqual(['xa-a.xlsx', 'xa-b.xlsx', 'xa-c.xlsx']);
    expect(shares.at(-1)).toBe(1);
  });
  it('are a sheet a unit in one file', async () => {
    const { bytes } = await provinceWorkbook(form, options);
    const read = await readWorkbook(bytes, form, { sheets, periods });
    expect(read.forms.map(({ unit }) => unit)).toEqual(forUnits);
  });
  it('stop where they are asked to', async () => {
    const signal = { aborted: true };
    const files = blankWorkbooks(form, { ...options, signal });
    await expect(files.next()).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

it('indicators are written below each other, and read back as a table', async () => {
  const asked = indicators.slice(0, 5);
  const { bytes } = await blankWorkbook(asked, {
    ...context,
    sheets,
    unit: 'xa-a',
    period: '2026-Q2',
  });
  const [sheet] = (await sheets.readSheets(bytes)).sheets;
  if (sheet === undefined) throw new Error('There is a sheet.');
  const blank = sheet.cells.filter(({ column }) => column !== 4);
  const figures = asked.map((_, at) => ({ row: at + 4, column: 4, value: 10 + at }));
  const cells = [
    ...blank,
    ...sheet.cells.filter(({ row, column }) => column === 4 && row === 3),
    ...figures,
  ];
  const read = readTable({ ...sheet, cells }, { indicators: asked, expected: { unit: 'xa-a' } });
  expect(read.values.map(({ indicator, value, period: when }) => [indicator, value, when])).toEqual(
    asked.map(({ code }, at) => [code, 10 + at, '2026-Q2']),
  );
});

it('forms that a report was sent with are read from its annexes', async () => {
  const hierarchy = createHierarchy([
    { id: 'tinh-a', name: 'tỉnh A' },
    { id: 'xa-a', name: 'xã An Bình', parent: 'tinh-a' },
    { id: 'xa-b', name: 'xã Hòa Lạc', parent: 'tinh-a' },
  ]);
  const sent = filled.map((each) => {
    const rows = ['xa-a', 'xa-b'].flatMap((key) => each.rows.map(({ cells }) => ({ key, cells })));
    return { ...each, unit: 'tinh-a', rows };
  });
  const options = { hierarchy, issuer: 'tinh-a', layout, forms: six, filled: sent, periods };
  const { bytes } = await exportReport(composeForms(options), excel(), context);
  const { sheets: read } = await sheets.readSheets(bytes);
  const { values, findings } = readForm(read, six, {
    units: hierarchy,
    periods,
    expected: { unit: 'tinh-a' },
  });
  expect(values.map(({ form, period: when, rows }) => [form, when, rows])).toEqual(
    sent.map(({ form, rows }) => [form, period, rows]),
  );
  // Figures that were made up need not obey the guidance.
  expect(findings.filter(({ code }) => !code.startsWith('forms/check-'))).toEqual([]);
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHierarchy, exportReport, vi } from 'danvan';
import { composeForms } from 'danvan/report';
import { excel } from 'danvan/excel';
import {
  checkFilledForms,
  defineForm,
  emptyForm,
  filledFormJsonSchema,
  filledFormSchema,
  formTotals,
  nextForm,
  readFilledForms,
  rollUpForms,
} from 'danvan/forms';
import { pdf } from 'danvan/pdf';
import { stateLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { readText } from '../support/repository.js';

const file = readText('test/support/forms/thirty-lines.json');
const form = defineForm(JSON.parse(file));
const forms = [form];
const units = ['xa-a', 'xa-b'].map((id) => ({ id, name: `xã ${id.at(-1)}`, parent: 'tinh' }));
const hierarchy = createHierarchy([{ id: 'tinh', name: 'tỉnh Mẫu', symbol: 'BCĐ' }, ...units]);

const sent = (unit: string, quarter: number, cells: Readonly<Record<string, number>>) => ({
  form: form.id,
  unit,
  cells,
  period: `2026-Q${quarter}`,
});
const quarters = units.flatMap(({ id }) => [
  sent(id, 1, { 1: 10, 2: 0, 3: 10, 4: 10, 5: 8, 6: 2, 7: 1, 8: 80 }),
  sent(id, 2, { 1: 8, 2: 2, 3: 6, 4: 8, 5: 4, 6: 4, 7: 0, 8: 50 }),
  sent(id, 3, { 1: 7, 2: 4, 3: 3, 4: 7, 5: 7, 6: 0, 7: 0, 8: 100 }),
  sent(id, 4, { 1: 5, 2: 0, 3: 5, 4: 5, 5: 4, 6: 1, 7: 1, 8: 80 }),
]);
const read = readFilledForms(quarters, { forms, known: hierarchy });
const year = rollUpForms(read.values, { forms, unit: 'tinh', period: '2026' });

describe('a form of thirty lines', () => {
  it('is no longer than that', () => {
    expect(file.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  it('has a schema and a JSON Schema that agree', () => {
    const validate = new Ajv2020({ strict: false }).compile(filledFormJsonSchema(form));
    const schema = filledFormSchema(form);
    const slips = [{ cells: { 1: -1 } }, { cells: { 99: 1 } }, { unit: '' }].map((slip) => ({
      ...quarters[0],
      ...slip,
    }));
    for (const input of [...quarters, ...slips]) {
      expect(validate(input)).toBe(schema.safeParse(input).success);
    }
    expect(slips.some((slip) => validate(slip))).toBe(false);
  });

  it('is read and checked, and leads over from quarter to quarter', () => {
    expect(read.findings).toEqual([]);
    expect(checkFilledForms(read.values, { forms })).toEqual([]);
    const slipped = quarters.map((each, at) =>
      at === 1 ? { ...each, cells: { ...each.cells, 2: 3, 1: 9, 4: 9, 5: 5, 8: 55.56 } } : each,
    );
    const findings = checkFilledForms(readFilledForms(slipped, { forms }).values, { forms });
    expect(findings.map(({ code }) => code)).toEqual(['forms/opening-differs']);
    const [first] = read.values;
    expect(first && nextForm(form, first, '2026-Q2').rows[0]?.cells['2']).toBe(2);
    expect(form.due).toMatchObject([{ kind: 'day-of-month', day: 20, monthOffset: 0 }]);
  });

  it('is rolled up without a double count', () => {
    expect(year.findings).toEqual([]);
    expect(year.values[0]?.rows[0]?.cells).toEqual({
      1: 24,
      2: 0,
      3: 24,
      4: 24,
      5: 23,
      6: 1,
      7: 1,
      8: 2300 / 24,
    });
    expect(year.values[0] && formTotals(form, year.values[0])['1']).toBe(48);
    expect(checkFilledForms(year.values, { forms })).toEqual([]);
  });

  it('is printed as a workbook and as PDF, filled in and blank', async () => {
    const blank = emptyForm(form, { unit: 'tinh', period: '2026-Q1', rows: ['xa-a', 'xa-b'] });
    const options = { hierarchy, issuer: 'tinh', layout, forms, draftMark: 'DỰ THẢO' };
    const report = composeForms({ ...options, filled: [...year.values, blank] });
    expect(report.annexes.map(({ label }) => label)).toEqual([
      'Biểu số: 03/QCDC',
      'Biểu số: 03/QCDC',
    ]);
    const at = { locale: vi, createdAt: '2026-12-31' };
    const [workbook, paper] = [
      await exportReport(report, excel(), at),
      await exportReport(report, pdf(), at),
    ];
    expect(new TextDecoder().decode(workbook.bytes.slice(0, 2))).toBe('PK');
    expect(new TextDecoder().decode(paper.bytes.slice(0, 5))).toBe('%PDF-');
  });
});

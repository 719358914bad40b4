import ExcelJS from 'exceljs';
import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { exceljsWorkbook, givenExceljs } from '#inside/exporters/excel';
import { about } from '../xml/support.js';

it('knows exceljs by its class of workbooks', () => {
  expect(givenExceljs({})).toBeUndefined();
  expect(givenExceljs({ exceljs: ExcelJS })).toBe(ExcelJS);
  // A caller without types can hand in anything.
  const wrong: object = { exceljs: { Workbook: 1 } };
  try {
    givenExceljs(wrong);
    expect.unreachable();
  } catch (error) {
    expect(isDanvanError(error) && error.code).toBe('INVALID_ARGUMENT');
  }
});

it('writes a workbook of the library that was handed in', async () => {
  const workbooks: ExcelJS.Workbook[] = [];
  class Workbook extends ExcelJS.Workbook {
    constructor() {
      super();
      workbooks.push(this);
    }
  }
  const workbook = exceljsWorkbook({ Workbook }, about);
  const [made] = workbooks;
  workbook.addSheet('Báo cáo').getCell(1, 1).value = 7;
  expect(made?.getWorksheet('Báo cáo')?.getCell('A1').value).toBe(7);
  expect(made?.creator).toBe('Ban Dân vận');
  expect(made?.created.toISOString()).toBe('2020-07-07T00:00:00.000Z');
  expect((await workbook.pack()).length).toBeGreaterThan(1000);
});

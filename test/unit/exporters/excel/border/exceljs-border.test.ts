import ExcelJS from 'exceljs';
import { isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { createWorkbook, loadExceljs } from '#inside/exporters/excel';

describe('loadExceljs', () => {
  it('finds the library behind its default export, or at the top', async () => {
    expect(await loadExceljs(async () => ({ default: ExcelJS }))).toBe(ExcelJS);
    expect((await loadExceljs(async () => ExcelJS)).Workbook).toBe(ExcelJS.Workbook);
  });

  it.each([
    ['is not installed', async () => Promise.reject(new Error('not found'))],
    ['is something else', async () => ({ default: {} })],
  ])('says what to install where it %s', async (_, load) => {
    try {
      await loadExceljs(load);
      expect.unreachable();
    } catch (error) {
      expect(isDanvanError(error) && error.code).toBe('PEER_MISSING');
      expect(String(error)).toContain('npm install exceljs');
      expect(String(error)).toContain('"unzipper": "^0.12.5"');
    }
  });
});

it('makes a workbook of the library that was handed in', () => {
  expect(createWorkbook(ExcelJS)).toBeInstanceOf(ExcelJS.Workbook);
});

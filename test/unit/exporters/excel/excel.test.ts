import ExcelJS from 'exceljs';
import { exportReport, isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { excel, type ExcelOptions } from '#inside/exporters/excel';
import { sampleDocument, sampleTable } from '../../../support/sample-document.js';
import { hashesIn } from '../../../support/zones.js';
import {
  context,
  documentOf,
  lastSheet,
  partOf,
  readBack,
  renderBytes,
  wordTable,
} from './support.js';

describe('excel', () => {
  it('writes one sheet for the report and one for each annex', async () => {
    const workbook = await readBack(sampleDocument);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục']);
  });

  it('keeps numbers whole, whatever scale and qualifier they are shown with', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    const numbers: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => numbers.push(cell.value)));
    expect(numbers).toContain(58_500_000_000);
    expect(numbers).toContain(1325);
    const cell = sheet.getColumn(6).values.findIndex((value) => value === 58_500_000_000);
    expect(sheet.getCell(cell, 6).numFmt).toBe('"gần "#,##0.0,,,');
  });

  it('writes totals and rates as formulas with right results', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    const formulas: [string, unknown][] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) formulas.push([cell.formula, cell.result]);
      }),
    );
    const first = Number(/\d+/.exec(formulas[0]?.[0] ?? '')?.[0]);
    expect(formulas).toEqual([
      [`D${first}/C${first}`, 0.9358490566037736],
      [`SUM(C${first}:C${first + 1})`, 1325],
      [`SUM(D${first}:D${first + 1})`, 1240],
      [`SUM(F${first}:F${first + 1})`, 58_500_000_000],
    ]);
  });

  it('takes no text for a formula', async () => {
    const document = documentOf([wordTable(['=1+1', '+1', '-1', '@SUM(A1)', '\t=2'])], true);
    const xml = await partOf(document, 'xl/worksheets/sheet2.xml');
    expect(xml).not.toContain('<f>');
  });

  it('writes the mark of a draft on every sheet and every printed page', async () => {
    const workbook = await readBack(sampleDocument);
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A1').text).toBe('DỰ THẢO – SỐ LIỆU MINH HỌA');
      expect(sheet.headerFooter.oddFooter).toContain('DỰ THẢO – SỐ LIỆU MINH HỌA');
      // The first page has it at its top.
      expect(sheet.headerFooter.firstFooter ?? '').toBe('');
    }
  });

  it('names the issuer as author and the day that was given', async () => {
    const core = await partOf(sampleDocument, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Ban Dân vận Tỉnh ủy Tây Ninh</dc:creator>');
    expect(core).toContain('2020-07-07T00:00:00Z');
  });

  it('gives the same bytes twice', async () => {
    expect(await renderBytes(sampleDocument)).toEqual(await renderBytes(sampleDocument));
  });

  it('gives the same bytes in every time zone', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'];
    const hashes = hashesIn(
      zones,
      `
      import { exportReport, vi } from 'danvan';
      import { excel } from 'danvan/excel';
      import { sampleReport } from 'danvan/testing';
      const context = { locale: vi, createdAt: '2020-07-07' };
      const { bytes } = await exportReport(sampleReport, excel(), context);`,
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set(hashes).size).toBe(1);
  });

  it('stops where its signal says so', async () => {
    let asked = 0;
    const signal = {
      get aborted() {
        asked += 1;
        return asked > 2;
      },
    };
    const work = exportReport(sampleDocument, excel(), { ...context, signal });
    await expect(work).rejects.toSatisfy(
      (error) => isDanvanError(error) && error.code === 'ABORTED',
    );
  });

  it('tells its progress and stops in the middle of a long table', async () => {
    const table = wordTable(Array.from({ length: 3000 }, (_, at) => `Xã ${at}`));
    const shares: number[] = [];
    const controller = new AbortController();
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 3) controller.abort();
    };
    const { signal } = controller;
    const work = exportReport(documentOf([table], true), excel(), {
      ...context,
      signal,
      onProgress,
    });
    await expect(work).rejects.toSatisfy(
      (error) => isDanvanError(error) && error.code === 'ABORTED',
    );
    expect(shares).toHaveLength(3);
    expect(shares[2]).toBeGreaterThan(shares[1] ?? 1);
    expect(shares[2]).toBeLessThan(0.5);
  });

  it('works with the exceljs that is handed in and refuses what is none', async () => {
    let made = 0;
    class Workbook extends ExcelJS.Workbook {
      constructor() {
        super();
        made += 1;
      }
    }
    await exportReport(sampleDocument, excel({ exceljs: { Workbook } }), context);
    expect(made).toBe(1);
    // A caller without types can hand in anything.
    const wrong = { exceljs: { workbook: 1 } } as unknown as ExcelOptions;
    await expect(exportReport(sampleDocument, excel(wrong), context)).rejects.toSatisfy(
      (error) => isDanvanError(error) && error.code === 'INVALID_ARGUMENT',
    );
  });

  it('says where a figure stands that it had to write as text', async () => {
    const row = {
      role: 'data',
      cells: { word: { kind: 'number', amount: 9_007_199_254_740_991, decimals: 0 } },
    } as const;
    const table = { ...wordTable([]), rows: [row] };
    const { findings } = await exportReport(documentOf([table], true), excel(), context);
    expect(findings).toMatchObject([
      {
        code: 'export/number-as-text',
        path: ['annexes', 0, 'blocks', 0, 'rows', 0, 'cells', 'word'],
      },
    ]);
  });

  it('refuses more columns than a sheet holds', async () => {
    const columns = Array.from({ length: 16_385 }, (_, at) => ({
      key: `c${at}`,
      title: '',
      width: 1,
      align: 'left' as const,
    }));
    const table = { kind: 'table', labels: [], columns, rows: [] } as const;
    await expect(renderBytes(documentOf([table], true))).rejects.toSatisfy(
      (error) => isDanvanError(error) && error.code === 'DOCUMENT_TOO_LARGE',
    );
  });
});

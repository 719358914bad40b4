import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportReport, vi, type Exporter, type ReportDocument } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewOf } from '../support/demo-review.js';
import { needsTool, runTool } from '../support/tools.js';

const folder = mkdtempSync(join(tmpdir(), 'danvan-demo-'));
const pdftotext = needsTool('pdftotext', 'the figures in the PDF files of the demo');
const soffice = needsTool('soffice', 'the workbooks of the demo');

async function write(report: ReportDocument, exporter: Exporter, name: string): Promise<string> {
  const context = { locale: vi, createdAt: '2020-07-07' };
  const { bytes, extension } = await exportReport(report, exporter, context);
  const path = join(folder, `${name}.${extension}`);
  writeFileSync(path, bytes);
  return path;
}

async function cellsOf(path: string): Promise<readonly ExcelJS.Cell[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const cells: ExcelJS.Cell[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell))),
  );
  return cells;
}

const files = { tayNinhPdf: '', tayNinhXlsx: '', modelPdf: '', modelXlsx: '' };

beforeAll(async () => {
  const tayNinh = reviewOf('tay-ninh-2020-h1').report;
  // Totals below their units are sums that other programs can add up.
  const shape = { figureAnnexes: { shape: 'units-down' } } as const;
  const model = reviewOf('tinh-mau-2026-q3', undefined, shape).report;
  files.tayNinhPdf = await write(tayNinh, pdf(), 'tay-ninh');
  files.tayNinhXlsx = await write(tayNinh, excel(), 'tay-ninh');
  files.modelPdf = await write(model, pdf(), 'model');
  files.modelXlsx = await write(model, excel(), 'model');
});

describe('the review of Tây Ninh', () => {
  pdftotext.it('has the mark of a draft on every page, and no number, day or name', () => {
    const pages = runTool('pdftotext', [files.tayNinhPdf, '-']).stdout.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('DỰ THẢO – SỐ LIỆU MINH HỌA');
    expect(pages[0]).toMatch(/Số\s+-BC\/BDVTU/);
    expect(pages[0]).toMatch(/ngày\s+tháng 7 năm 2020/);
    expect(pages.join('')).not.toContain('Nguyễn Văn');
  });

  it('holds its figures in the workbook as numbers', async () => {
    const cells = await cellsOf(files.tayNinhXlsx);
    const numbers = new Set(cells.map(({ value }) => value));
    const expected = [1327453, 39284, 58500000000, 134, 545, 4001, 325, 240, 35864];
    expect(expected.filter((number) => !numbers.has(number))).toEqual([]);
    expect(cells.find(({ value }) => value === 134)?.numFmt).toContain('gần');
  });

  soffice.it('opens and converts in LibreOffice, which shows the figures', () => {
    const args = ['--headless', '--convert-to', 'pdf', '--outdir', folder, files.tayNinhXlsx];
    const run = runTool('soffice', args);
    expect(run.code, run.stderr).toBe(0);
    expect(readFileSync(join(folder, 'tay-ninh.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the made-up province', () => {
  pdftotext.it('names who is silent and carries the coverage', () => {
    const text = runTool('pdftotext', [files.modelPdf, '-']).stdout.replace(/\s+/g, ' ');
    expect(text).toContain('Báo cáo tổng hợp số liệu của 10/12 xã, phường');
    expect(text).toContain('Chưa có số liệu (2): xã Mẫu Đông, phường Mẫu Thịnh');
  });

  it('names who is silent in the workbook too', async () => {
    const texts = (await cellsOf(files.modelXlsx)).map(({ value }) => String(value)).join('\n');
    expect(texts).toContain('Tổng cộng (10/12 xã, phường)');
    expect(texts).toContain('xã Mẫu Đông, phường Mẫu Thịnh');
  });

  soffice.it('has totals that LibreOffice adds up to as well', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(files.modelXlsx);
    const matrix = workbook.worksheets.at(-1);
    const stated = new Map<string, number>();
    // Without a stored result the program must add up for itself.
    matrix?.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.result !== 'number' || cell.formula === undefined) return;
        stated.set(cell.address, cell.result);
        cell.value = { formula: cell.formula, date1904: false };
      }),
    );
    for (const sheet of workbook.worksheets.slice(0, -1)) workbook.removeWorksheet(sheet.id);
    const bare = join(folder, 'bare.xlsx');
    await workbook.xlsx.writeFile(bare);
    const args = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
    const outdir = join(folder, 'calculated');
    runTool('soffice', [...args, '--outdir', outdir, bare]);
    const calculated = new Map(
      (await cellsOf(join(outdir, 'bare.xlsx'))).map((cell) => [cell.address, cell.result]),
    );
    const sums = [...stated].filter(([, amount]) => Number.isInteger(amount));
    expect(sums.length).toBeGreaterThan(10);
    for (const [address, amount] of stated) {
      expect(calculated.get(address), address).toBeCloseTo(amount, 9);
    }
  });
});

describe('the year of the made-up province', () => {
  const { report } = reviewOf('tinh-mau-2026');
  const told = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

  it('tells comparison, plan and coverage, and that it is made up', () => {
    const text = told.join('\n').replaceAll(/\s/gu, ' ');
    expect(text).toContain('minh họa');
    expect(text).toMatch(/tăng 22 mô hình \(19,1%\) so với/u);
    expect(text).toMatch(/giảm 597 triệu đồng \(17,4%\) so với/u);
    expect(text).toContain('đạt 114,2% kế hoạch');
    expect(text).toMatch(/10\/12 xã, phường/u);
  });

  it('names the communes that are silent in its annex', () => {
    const annexes = JSON.stringify(report.annexes);
    expect(annexes).toContain('xã Mẫu Đông, phường Mẫu Thịnh');
  });
});

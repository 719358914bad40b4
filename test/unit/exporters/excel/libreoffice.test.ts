import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportReport, vi, type ReportDocument } from 'danvan';
import { printCell, type TableBlock, type TableRow } from 'danvan/report';
import { excel } from 'danvan/excel';
import { afterAll, beforeAll, expect } from 'vitest';
import { documentWithRows, sampleDocument } from '../../../support/sample-document.js';
import { countFormulas, withoutResults } from '../../../support/office-sheets.js';
import { needsTool, runTool } from '../../../support/tools.js';

const office = needsTool('soffice', 'the workbook in LibreOffice');
const folder = mkdtempSync(join(tmpdir(), 'danvan-excel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Comma-separated, as shown or as stored, all sheets, in UTF-8. */
const csvFilter = (isShown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${String(isShown)},false,false,-1`;

function convert(name: string, bytes: Uint8Array, filter: string): string {
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const run = runTool('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, `${name}.xlsx`),
  ]);
  expect(run.code).toBe(0);
  // That there is no Java says nothing of the workbook.
  const complaints = `${run.stdout}${run.stderr}`.replaceAll(/^Warning: .*java.*$/gm, '');
  expect(complaints).not.toMatch(/error|warning|could not/i);
  return folder;
}

/** The cells of the last sheet, row by row; no text of these tests holds a quote. */
function lastSheet(name: string, bytes: Uint8Array, isShown: boolean): readonly string[][] {
  convert(name, bytes, csvFilter(isShown));
  const file = readdirSync(folder).find(
    (each) => /-Ph.*\.csv$/u.test(each) && each.startsWith(name),
  );
  if (file === undefined) throw new Error('LibreOffice wrote no annex');
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return lines.map(
    (line) => line.match(/"[^"]*"|[^,"]+/g)?.map((cell) => cell.replaceAll('"', '')) ?? [],
  );
}

const bytesOf = async (document: ReportDocument): Promise<Uint8Array> =>
  (await exportReport(document, excel(), { locale: vi, createdAt: '2020-07-07' })).bytes;

const count = 40;
const received = (at: number): number => 1_000_003 * (at + 1);
const cash = (at: number): number => 1_250_000_000 * (at + 1);
const sumOf = (amount: (at: number) => number): number =>
  Array.from({ length: count }, (_, at) => amount(at)).reduce((sum, each) => sum + each, 0);

/** Three invented groups with a total each, and a total of all that passes over those. */
function rowsOfGroups(): readonly TableRow[] {
  const figure = (amount: number, from?: number, to = 0) => {
    const formula = {
      op: 'sum',
      from: { row: from ?? 0, column: 'received' },
      to: { row: to, column: 'received' },
    } as const;
    return { kind: 'number', amount, decimals: 0, ...(from !== undefined && { formula }) } as const;
  };
  const groups = [0, 1, 2].flatMap((group): readonly TableRow[] => [
    { role: 'data', cells: { received: figure(100 * (group + 1)) } },
    { role: 'data', cells: { received: figure(7) } },
    { role: 'total', cells: { received: figure(100 * (group + 1) + 7, group * 3, group * 3 + 1) } },
  ]);
  return [...groups, { role: 'total', cells: { received: figure(621, 0, 8) } }];
}

/** Invented rows with large amounts, every fifth without one, and their total. */
function rowsWithTotal(): readonly TableRow[] {
  const run = (column: string) =>
    ({ op: 'sum', from: { row: 0, column }, to: { row: count - 1, column } }) as const;
  const number = { kind: 'number', decimals: 1 } as const;
  const data = Array.from({ length: count }, (_, at): TableRow => ({
    role: 'data',
    cells: {
      stt: { kind: 'text', text: String(at + 1) },
      unit: { kind: 'text', text: `Xã ${at + 1}` },
      received: { ...number, amount: received(at) },
      cash: { ...number, amount: cash(at), scale: 1e9, qualifier: 'nearly' },
      successful: { kind: 'mark', mark: '…', reason: 'missing' },
    },
  }));
  const total: TableRow = {
    role: 'total',
    cells: {
      unit: { kind: 'text', text: 'Tổng cộng' },
      received: { ...number, amount: sumOf(received), formula: run('received') },
      cash: { ...number, amount: sumOf(cash), scale: 1e9, formula: run('cash') },
    },
  };
  return [...data, total];
}

const rate = (amount: number) => ({ kind: 'number', amount, decimals: 1, suffix: '%' }) as const;
const at = (column: string) => ({ row: 0, column });

/** A rate, a difference of rates in points, and a difference that leans on a mark. */
const rowsWithFormulas: readonly TableRow[] = [
  {
    role: 'data',
    cells: {
      stt: { kind: 'mark', mark: '…', reason: 'missing' },
      received: rate(74.5),
      successful: rate(70),
      rate: {
        kind: 'number',
        amount: 4.5,
        decimals: 1,
        signed: true,
        formula: { op: 'difference', minuend: at('received'), subtrahend: at('successful') },
      },
      cash: {
        kind: 'number',
        amount: 3,
        decimals: 0,
        formula: { op: 'difference', minuend: at('received'), subtrahend: at('stt') },
      },
    },
  },
];

office.describe('the workbook in LibreOffice', () => {
  let long: Uint8Array;
  beforeAll(async () => {
    long = await bytesOf(documentWithRows(rowsWithTotal()));
  });

  office.it('adds up to the totals when it works them out itself', () => {
    expect(countFormulas(long)).toBeGreaterThan(0);
    const cells = lastSheet('stripped', withoutResults(long), false).find((row) =>
      row.includes('Tổng cộng'),
    );
    expect(cells?.map(Number)).toContain(sumOf(received));
    expect(cells?.map(Number)).toContain(sumOf(cash));
  });

  office.it('works out every formula to the result that was written beside it', async () => {
    const bytes = await bytesOf(documentWithRows(rowsWithFormulas));
    const recomputed = lastSheet('recomputed', withoutResults(bytes), false);
    expect(recomputed).toEqual(lastSheet('written', bytes, false));
    expect(recomputed.flat()).toContain('4.5');
  });

  office.it('shows amounts as they are printed elsewhere', () => {
    const shown = new Set(lastSheet('shown', long, true).flat());
    const cells = rowsWithTotal().flatMap(({ cells: row }) => Object.values(row));
    // The words of a qualifier are Vietnamese in the workbook.
    const printed = cells
      .map((cell) => printCell(cell, 'en').replace('nearly', 'gần'))
      .filter((words) => words !== '');
    expect(printed.length).toBeGreaterThan(count);
    expect(printed.filter((words) => !shown.has(words))).toEqual([]);
    expect(shown).toContain('gần 1.3');
    expect(shown).toContain('gần 50');
  });

  office.it('prints every page without a complaint and without cut figures', () => {
    const { present } = needsTool('pdftotext', 'the printed workbook');
    const name = join(convert('printed', long, 'pdf'), 'printed.pdf');
    if (!present) return;
    const { stdout } = runTool('pdftotext', ['-layout', name, '-']);
    const pages = stdout.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain(sampleDocument.draftMark);
    for (const page of pages.slice(1)) expect(page).toContain('Tỷ lệ');
    expect(stdout).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(stdout).not.toContain('##');
    expect(stdout).toContain(received(count - 1).toLocaleString('en'));
  });

  office.it('widens a column that is too narrow for its figures', async () => {
    const { present } = needsTool('pdftotext', 'figures in narrow columns');
    const amount = 123_456_789_012_345;
    const words = {
      kind: 'text',
      text: 'Một hàng chữ dài để cột này rất rộng. '.repeat(5),
    } as const;
    const table: TableBlock = {
      kind: 'table',
      labels: [],
      columns: [
        { key: 'words', title: 'Nội dung', width: 60, align: 'left' },
        { key: 'amount', title: 'Số', width: 1, align: 'right' },
      ],
      rows: [{ role: 'total', cells: { words, amount: { kind: 'number', amount, decimals: 0 } } }],
    };
    const bytes = await bytesOf({ ...sampleDocument, blocks: [table], annexes: [] });
    const name = join(convert('narrow', bytes, 'pdf'), 'narrow.pdf');
    if (!present) return;
    const { stdout } = runTool('pdftotext', ['-layout', name, '-']);
    expect(stdout).toContain(amount.toLocaleString('en'));
  });

  office.it('works out subtotals that pass over each other, and prints every row', async () => {
    const context = { locale: vi, createdAt: '2020-07-07' };
    const document = documentWithRows(rowsOfGroups());
    const { bytes } = await exportReport(document, excel({ outline: true }), context);
    const recomputed = lastSheet('subtotals', withoutResults(bytes), false).flat();
    expect(recomputed).toEqual(expect.arrayContaining(['107', '207', '307', '621']));
    const { present } = needsTool('pdftotext', 'the printed rows of an outline');
    const name = join(convert('outline', bytes, 'pdf'), 'outline.pdf');
    if (!present) return;
    const { stdout } = runTool('pdftotext', ['-layout', name, '-']);
    for (const amount of ['100', '200', '300', '107', '207', '307', '621']) {
      expect(stdout).toMatch(new RegExp(`\\b${amount}\\b`, 'u'));
    }
  });

  office.it('prints a table in parts, the labels beside each', async () => {
    const { present } = needsTool('pdftotext', 'the parts of a wide table');
    const columns = Array.from({ length: 41 }, (_, at) => ({
      key: `c${at}`,
      title: at === 0 ? 'Đơn vị' : `Chỉ tiêu ${at}`,
      width: at === 0 ? 3 : 1,
      align: 'left' as const,
    }));
    const cells = Object.fromEntries(
      columns.map(({ key }, at) => [
        key,
        at === 0
          ? ({ kind: 'text', text: 'Xã An Bình' } as const)
          : ({ kind: 'number', amount: 1_000_000 + at, decimals: 0 } as const),
      ]),
    );
    const table: TableBlock = {
      kind: 'table',
      labels: ['c0'],
      columns,
      rows: [{ role: 'data', cells }],
    };
    const annex = {
      label: 'PHỤ LỤC',
      title: 'Biểu',
      orientation: 'landscape',
      blocks: [table],
    } as const;
    const bytes = await bytesOf({ ...sampleDocument, annexes: [annex] });
    const name = join(convert('parts', bytes, 'pdf'), 'parts.pdf');
    if (!present) return;
    const { stdout } = runTool('pdftotext', ['-layout', name, '-']);
    const pages = stdout.split('\f').filter((page) => page.includes('Chỉ tiêu'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Xã An Bình');
    for (let at = 1; at <= 40; at += 1) {
      expect(
        pages.filter((page) => page.includes((1_000_000 + at).toLocaleString('en'))),
      ).toHaveLength(1);
    }
  });
});

import { exportReport, vi, type Exporter, type ReportDocument } from 'danvan';
import { printCell, type Block } from 'danvan/report';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { proposalOf, registerOf, resultsOf, sheetDocument } from '../support/campaign-documents.js';
import { needsTool } from '../support/tools.js';
import { readExcel } from './read-excel.js';
import { readPdf } from './read-pdf.js';

const reader = needsTool('pdftotext', 'the words of documents about models and campaigns');
const context = { locale: vi, createdAt: '2022-12-20' };

const documents: readonly (readonly [string, ReportDocument])[] = [
  ['the register', registerOf()],
  ['the proposal', proposalOf()],
  ['the scoring sheet', sheetDocument()],
  ['the campaign results', resultsOf()],
];

const blocksOf = ({ blocks, annexes }: ReportDocument): readonly Block[] => [
  ...blocks,
  ...annexes.flatMap((annex) => annex.blocks),
];

const tablesOf = (report: ReportDocument) =>
  blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block] : []));

/** What a reader must find: every cell, heading and paragraph, as it is printed. */
const textsOf = (report: ReportDocument): readonly string[] =>
  blocksOf(report).flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells }) =>
      Object.values(cells).map((cell) => printCell(cell, report.language)),
    );
  });

/** Words, without the spaces and hyphens that lines are broken at. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .split(/[\s\u00A0]+/u)
    .filter((word) => word !== '');

const bytesOf = async (report: ReportDocument, exporter: Exporter) =>
  (await exportReport(report, exporter, context)).bytes;

async function workbookOf(report: ReportDocument): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await bytesOf(report, excel());
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await workbook.xlsx.load(buffer);
  return workbook;
}

describe.each(documents)('%s', (_name, report) => {
  it('is exported without a finding', async () => {
    for (const exporter of [excel(), pdf()]) {
      expect((await exportReport(report, exporter, context)).findings).toEqual([]);
    }
  });

  reader.it('has all its words in the PDF', async () => {
    // Capitals are the matter of the layout.
    const printed = wordsOf(readPdf(await bytesOf(report, pdf()))).join(' ');
    const found = printed.toLocaleLowerCase('vi');
    const lost = textsOf(report)
      .flatMap(wordsOf)
      .filter((word) => !found.includes(word.toLocaleLowerCase('vi')));
    expect(lost).toEqual([]);
  });

  it('has all its words in the workbook, and numbers as numbers', async () => {
    const workbook = await workbookOf(report);
    const numbers = workbook.worksheets.flatMap((sheet) => {
      const values: unknown[] = [];
      sheet.eachRow((row) => row.eachCell(({ result, value }) => values.push(result ?? value)));
      return values.flatMap((value) => (typeof value === 'number' ? [value] : []));
    });
    const cells = tablesOf(report).flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row.cells)),
    );
    const stored = cells.flatMap((cell) =>
      cell.kind === 'number' ? [cell.suffix === '%' ? cell.amount / 100 : cell.amount] : [],
    );
    const isNear = (one: number) => (other: number) => Math.abs(one - other) < 1e-9;
    expect(stored.filter((amount) => !numbers.some(isNear(amount)))).toEqual([]);
    const text = await readExcel(await bytesOf(report, excel()));
    const words = new Set(wordsOf(text));
    const lost = cells
      .flatMap((cell) => (cell.kind === 'text' ? wordsOf(cell.text) : []))
      .filter((word) => !words.has(word));
    expect(lost).toEqual([]);
  });

  it('repeats the heads of its tables on every printed page of an annex', async () => {
    const workbook = await workbookOf(report);
    const annexes = workbook.worksheets.slice(1);
    expect(annexes).toHaveLength(report.annexes.length);
    for (const { pageSetup } of annexes) {
      expect(pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
      expect(pageSetup.orientation).toBe('landscape');
    }
  });
});

describe('a draft', () => {
  const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';
  const drafts = [
    registerOf({ draftMark }),
    proposalOf({ draftMark }),
    sheetDocument(undefined, { draftMark }),
    resultsOf({ draftMark }),
  ];

  it.each(drafts)('has its mark and no name: $title', async (report) => {
    const text = await readExcel(await bytesOf(report, excel()));
    expect(text).toContain(draftMark);
    expect(text).not.toContain('Nguyễn Văn A');
    expect(text).not.toContain('Số 45');
  });

  reader.it.each(drafts)('has its mark on every page: $title', async (report) => {
    const pages = readPdf(await bytesOf(report, pdf()))
      .split('\f')
      .filter((page) => page.trim() !== '');
    expect(pages.filter((page) => !page.includes(draftMark))).toEqual([]);
    expect(pages.join('')).not.toContain('Nguyễn Văn A');
  });
});

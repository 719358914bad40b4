import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportReport, vi, type ReportDocument } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { beforeAll, describe, expect, it } from 'vitest';
import { readExcel } from '../conformance/read-excel.js';
import { demoPapers } from '../support/demo-papers.js';
import { documentWords, lettersOf } from '../support/document-words.js';
import { needsTool, runTool } from '../support/tools.js';
import { figuresOfPapers } from './seed-figures.js';

const folder = mkdtempSync(join(tmpdir(), 'danvan-word-'));
const soffice = needsTool('soffice', 'words and figures of Word files');
const pdftotext = needsTool('pdftotext', 'that Word files and PDF files say the same');
const papers = await demoPapers();
const names = Object.keys(papers);
const paperOf = (name: string): ReportDocument => {
  const paper = papers[name];
  if (paper === undefined) throw new Error(`no paper ${name}`);
  return paper;
};
const pathOf = (name: string, extension: string): string => join(folder, `${name}.${extension}`);

/** Without the marks and numbers of pages, which stand between two lines of a paragraph. */
const withoutPages = (text: string, { draftMark = '' }: ReportDocument): string =>
  text
    .split(/[\n\f]/u)
    .filter((line) => line.trim() !== draftMark && !/^\s*\d+\s*$/u.test(line))
    .join('\n');

/** What is not found among the words of a file. */
const missing = (words: readonly string[], file: string): readonly string[] => {
  const letters = lettersOf(file);
  return words.filter((each) => !letters.includes(lettersOf(each)));
};

/** Figures that a file tells less often than the document, each as a word of its own. */
function fewer(figures: readonly string[], file: string): readonly string[] {
  const counts = new Map<string, number>();
  const words = file.normalize('NFC').replaceAll('\u00a0', ' ');
  for (const each of words.split(/\s+/u)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const wanted = new Map<string, number>();
  for (const each of figures.flatMap((figure) => figure.split(/\s+/u))) {
    wanted.set(each, (wanted.get(each) ?? 0) + 1);
  }
  return [...wanted]
    .filter(([each, count]) => (counts.get(each) ?? 0) < count)
    .map(([each]) => each);
}

beforeAll(async () => {
  for (const name of names) {
    for (const exporter of [word(), pdf(), excel()]) {
      const file = await exportReport(paperOf(name), exporter, {
        locale: vi,
        createdAt: '2026-10-06',
      });
      writeFileSync(pathOf(name, file.extension), file.bytes);
    }
  }
  if (!soffice.present) return;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    '--headless',
    profile,
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
  ];
  const run = runTool('soffice', [...args, ...names.map((name) => pathOf(name, 'docx'))]);
  if (run.code !== 0) throw new Error(run.stderr);
});

describe('each document of the demo', () => {
  soffice.it.each(names)('stands in the Word file, as LibreOffice reads it: %s', (name) => {
    const text = readFileSync(pathOf(name, 'txt'), 'utf8');
    const { prose, cells, figures } = documentWords(paperOf(name));
    expect(missing([...prose, ...cells], text)).toEqual([]);
    expect(fewer(figures, text)).toEqual([]);
    expect(missing(figuresOfPapers[name] ?? [], text)).toEqual([]);
  });

  pdftotext.it.each(names)('says the same in the PDF: %s', (name) => {
    const { stdout } = runTool('pdftotext', [pathOf(name, 'pdf'), '-']);
    const { prose, figures } = documentWords(paperOf(name));
    // A blank within a line may part it in one order of reading, a column in the other.
    const inLines = runTool('pdftotext', ['-layout', pathOf(name, 'pdf'), '-']).stdout;
    const text = [stdout, inLines].map((one) => withoutPages(one, paperOf(name))).join('\n');
    expect(missing(prose, text)).toEqual([]);
    expect(fewer(figures, stdout)).toEqual([]);
  });

  it.each(names)('says the same in the workbook: %s', async (name) => {
    const text = await readExcel(readFileSync(pathOf(name, 'xlsx')));
    const { prose, cells } = documentWords(paperOf(name));
    expect(missing([...prose, ...cells], text)).toEqual([]);
  });
});

it.each(names)('opens what follows “như sau” with a colon: %s', (name) => {
  const { prose } = documentWords(paperOf(name));
  expect(prose.filter((text) => /như sau[.;]/u.test(text))).toEqual([]);
});

soffice.it('tells the review of Đak Đoa as the article does', () => {
  const text = readFileSync(pathOf('dak-doa-2022-bao-cao', 'txt'), 'utf8').replaceAll(/\s+/gu, ' ');
  const told = [
    '51/51',
    '20 mô hình',
    'kinh tế 07',
    'văn hóa - xã hội 06',
    'quốc phòng - an ninh 04',
    'hệ thống chính trị 03',
    '844-QĐ/HU',
    '400-QĐ/TU',
    '01-ĐA/HU',
    'đến năm 2030',
    '114-KH/HU',
  ];
  expect(missing(told, text)).toEqual([]);
  expect(text).toMatch(/844-QĐ\/HU.{0,200}cụ thể hóa.{0,120}400-QĐ\/TU/u);
  expect(text).toMatch(/01-ĐA\/HU.{0,260}2030/u);
});

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportReport, vi } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { plainText } from 'danvan/plain-text';
import { word } from 'danvan/word';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedPapers } from '../golden/seed-papers/seed-papers.js';
import { readWord } from '../conformance/read-word.js';
import { needsTool, runTool } from '../support/tools.js';
import { figuresOfPapers, numbersOfPapers } from './seed-figures.js';

const folder = mkdtempSync(join(tmpdir(), 'danvan-seeds-'));
const pdftotext = needsTool('pdftotext', 'the figures of the five articles in PDF files');
const soffice = needsTool('soffice', 'the figures of the five articles in workbooks');

const papers = seedPapers.flatMap((each) => Object.entries(each.papers()));
const names = papers.map(([name]) => name);
const fileOf = (name: string, extension: string): string => join(folder, `${name}.${extension}`);

/** Each sheet as a text of cells between tabs, numbers as they are and not as they look. */
const sheetsAsTexts =
  'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1';

const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ');

/** What LibreOffice reads in a workbook, all sheets. */
const cellsOf = (name: string): string =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** The words of a printed file, each once; lines may end behind hyphens, and pages are numbered. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFC')
      .replaceAll(/-\n/gu, '-')
      .split(/[\s\f]+/u)
      .map((each) => each.toLocaleLowerCase('vi'))
      .filter((each) => each !== '' && !/^\d{1,2}$/u.test(each)),
  );

/** What is not said of a paper, as another program reads it. */
const missing = (name: string, text: string): readonly string[] =>
  (figuresOfPapers[name] ?? []).filter((figure) => !oneLine(text).includes(figure));

beforeAll(async () => {
  for (const [name, paper] of papers) {
    for (const exporter of [excel(), pdf(), word(), plainText({ width: 1000 })]) {
      const { bytes, extension } = await exportReport(paper, exporter, {
        locale: vi,
        createdAt: '2024-06-10',
      });
      writeFileSync(fileOf(name, extension), bytes);
    }
  }
  if (!soffice.present) return;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const books = names.map((name) => fileOf(name, 'xlsx'));
  const args = ['--headless', profile, '--convert-to', sheetsAsTexts, '--outdir', folder];
  const run = runTool('soffice', [...args, ...books]);
  if (run.code !== 0) throw new Error(run.stderr);
  const printed = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'word')];
  const drafts = runTool('soffice', [...printed, ...names.map((name) => fileOf(name, 'docx'))]);
  if (drafts.code !== 0) throw new Error(drafts.stderr);
});

describe('the papers of the five articles', () => {
  it('each have figures to be found', () => {
    expect(names.toSorted()).toEqual(Object.keys(figuresOfPapers).toSorted());
  });

  it.each(names)('tell every figure in the text file: %s', (name) => {
    expect(missing(name, readFileSync(fileOf(name, 'txt'), 'utf8'))).toEqual([]);
  });

  pdftotext.it.each(names)('tell every figure in the PDF, as pdftotext reads it: %s', (name) => {
    expect(missing(name, runTool('pdftotext', [fileOf(name, 'pdf'), '-']).stdout)).toEqual([]);
  });

  it.each(names)('tell every figure in the Word file: %s', (name) => {
    expect(missing(name, readWord(readFileSync(fileOf(name, 'docx'))))).toEqual([]);
  });

  soffice.it.each(names)(
    'have the words of the PDF in the Word file that is printed: %s',
    (name) => {
      const printed = runTool('pdftotext', [join(folder, 'word', `${name}.pdf`), '-']).stdout;
      const wanted = wordsOf(runTool('pdftotext', [fileOf(name, 'pdf'), '-']).stdout);
      const found = wordsOf(printed);
      expect(missing(name, printed)).toEqual([]);
      expect([...wanted].filter((each) => !found.has(each))).toEqual([]);
      expect([...found].filter((each) => !wanted.has(each))).toEqual([]);
    },
  );

  soffice.it.each(names)(
    'tell every figure in the workbook, as LibreOffice reads it: %s',
    (name) => {
      const text = cellsOf(name);
      expect(missing(name, text)).toEqual([]);
      const cells = new Set(text.split(/[\t\n]/u));
      const numbers = numbersOfPapers[name] ?? [];
      expect(numbers.filter((number) => !cells.has(String(number)))).toEqual([]);
    },
  );
});

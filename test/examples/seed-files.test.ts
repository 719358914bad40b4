import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportReport, vi } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { plainText } from 'danvan/plain-text';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedPapers } from '../golden/seed-papers/seed-papers.js';
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

const oneLine = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll('\u2011', '-');

/** What LibreOffice reads in a workbook, all sheets. */
const cellsOf = (name: string): string =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** What is not said of a paper, as another program reads it. */
const missing = (name: string, text: string): readonly string[] =>
  (figuresOfPapers[name] ?? []).filter((figure) => !oneLine(text).includes(figure));

beforeAll(async () => {
  for (const [name, paper] of papers) {
    for (const exporter of [excel(), pdf(), plainText({ width: 1000 })]) {
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

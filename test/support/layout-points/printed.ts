import { exportReport, vi } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { measurePdf, type MeasuredLine } from '../measure-pdf.js';
import { measureRules, type MeasuredRule } from '../measure-rules.js';
import { printWord, printWorkbook } from '../print-workbook.js';
import { paperOf, type System } from './papers.js';
import type { MeasuredPaper } from './point.js';

/** In which format a document is printed: a workbook and a Word file by LibreOffice. */
export type MeasuredFormat = 'pdf' | 'workbook' | 'word';

/** What was read back from a document. */
export interface Printed {
  readonly lines: readonly MeasuredLine[];
  /** Read back from a PDF of ours alone. */
  readonly rules?: readonly MeasuredRule[];
  /** The first page of the annex. */
  readonly annexPage: number;
  readonly tolerance: { readonly mm: number; readonly pt: number };
}

/** How far from the rule a measure may be: columns of a workbook are whole points of a screen. */
const tolerances = {
  pdf: { mm: 0.5, pt: 0.5 },
  workbook: { mm: 1.5, pt: 0.5 },
  word: { mm: 1, pt: 0.5 },
} as const;

/** The file as the printer gives it. */
const pagesOf = {
  pdf: (bytes: Uint8Array) => bytes,
  workbook: printWorkbook,
  word: printWord,
} as const;

const annexPageOf = (lines: readonly MeasuredLine[]): number =>
  lines.find(({ text }) => /^phụ lục I$/iu.test(text))?.page ?? Number.POSITIVE_INFINITY;

async function printed(
  system: System,
  paper: MeasuredPaper,
  format: MeasuredFormat,
): Promise<Printed> {
  const exporter = { pdf, workbook: excel, word }[format]();
  const options = { locale: vi, createdAt: '2026-07-07' };
  const { bytes } = await exportReport(paperOf(system, paper), exporter, options);
  const lines = measurePdf(pagesOf[format](bytes));
  const found = { lines, annexPage: annexPageOf(lines), tolerance: tolerances[format] };
  return format === 'pdf' ? { ...found, rules: measureRules(bytes) } : found;
}

/** All papers of one act, printed. */
export type PrintedPapers = Readonly<Record<MeasuredPaper, Printed>>;

async function printAll(system: System, format: MeasuredFormat): Promise<PrintedPapers> {
  const report = await printed(system, 'report', format);
  const letter = await printed(system, 'letter', format);
  const regulation = await printed(system, 'regulation', format);
  return { report, letter, regulation };
}

/** Programs take long to print: what was printed once is read again. */
const known = new Map<string, Promise<PrintedPapers>>();

/** Prints all papers of an act and reads them back. */
export function printedPapers(system: System, format: MeasuredFormat): Promise<PrintedPapers> {
  const key = `${system} ${format}`;
  const papers = known.get(key) ?? printAll(system, format);
  known.set(key, papers);
  return papers;
}

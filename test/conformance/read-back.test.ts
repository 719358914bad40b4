import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { createHierarchy, exportReport, isDanvanError, vi, type ReportDocument } from 'danvan';
import type { ReadSheets } from 'danvan/exporter';
import {
  composeForms,
  composeProgramme,
  composeProgrammeReview,
  composeProgress,
  type TableRow,
} from 'danvan/report';
import { excel, readSheets, streamWorkbook, type ExcelOptions } from 'danvan/excel';
import { sampleReport } from 'danvan/testing';
import {
  reportingCalendars as calendars,
  stateLayout as layout,
  statisticalForms as forms,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { readFilledForms } from '#inside/forms';
import { anyDocument } from '../support/any-document.js';
import { proposalOf, registerOf, resultsOf, sheetDocument } from '../support/campaign-documents.js';
import { facts, framed } from '../support/coordination-facts.js';
import { events, notes, reviews } from '../support/coordination-records.js';
import { reviewOf } from '../support/demo-review.js';
import { communeQuarter } from '../support/forms/year-of-communes.js';
import { documentWithRows, sampleDocument } from '../support/sample-document.js';

const context = { locale: vi, createdAt: '2026-01-01' };
const common = { ...framed, ...facts, recipients: ['Lưu: VT'] };
const [review] = reviews;

function formsDocument(): ReportDocument {
  const hierarchy = createHierarchy([{ id: 'xa-01', name: 'xã Minh Họa', symbol: 'UBND' }]);
  const periods = { calendars };
  const filled = readFilledForms(communeQuarter, { forms, periods }).values;
  return composeForms({ hierarchy, issuer: 'xa-01', layout, forms, filled, periods });
}

const documents: readonly (readonly [string, () => ReportDocument])[] = [
  ['of every kind of block', () => sampleDocument],
  ['the sample for exporters', () => sampleReport],
  ['the review of Tây Ninh', () => reviewOf('tay-ninh-2020-h1').report],
  [
    'the review of a made-up province',
    () =>
      reviewOf('tinh-mau-2026-q3', undefined, { figureAnnexes: { shape: 'units-down' } }).report,
  ],
  ['forms', formsDocument],
  ['a register of models', () => registerOf()],
  ['proposed models', () => proposalOf()],
  ['a scoring sheet', () => sheetDocument()],
  ['results of a campaign', () => resultsOf()],
  ['a programme', () => composeProgramme(common)],
  ['progress', () => composeProgress(common)],
  ...(review === undefined
    ? []
    : [
        [
          'a programme’s review',
          () => composeProgrammeReview({ ...common, review, notes, events }),
        ] as const,
      ]),
];

/** What exceljs reads in a cell; cells of a merged area repeat the first and are left out. */
function cellOf(cell: ExcelJS.Cell): readonly unknown[] {
  const { value, numFmt, formula, result } = cell;
  const format = numFmt === undefined || numFmt === 'General' ? undefined : numFmt;
  const isFormula = typeof value === 'object' && value !== null && 'formula' in value;
  return [cell.row, cell.col, isFormula ? (result ?? null) : value, formula, format].map(String);
}

async function exceljsView(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await workbook.xlsx.load(buffer);
  return workbook.worksheets.map((sheet) => {
    const cells: (readonly unknown[])[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const isFirst = !cell.isMerged || cell.master.address === cell.address;
        // exceljs lists a text of no letters; for a reader there is nothing.
        if (isFirst && cell.value !== null && cell.value !== '') cells.push(cellOf(cell));
      }),
    );
    return { name: sheet.name, cells, merged: sheet.model.merges.toSorted() };
  });
}

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCodePoint(64 + column);

const ourView = ({ sheets }: ReadSheets): unknown =>
  sheets.map(({ name, cells, merged = [] }) => ({
    name,
    cells: cells.map(({ row, column, value, formula, format }) =>
      [row, column, value, formula, format].map(String),
    ),
    merged: merged
      .map(({ top, left, bottom, right }) => `${letters(left)}${top}:${letters(right)}${bottom}`)
      .toSorted(),
  }));

async function compareReaders(bytes: Uint8Array): Promise<void> {
  const read = await readSheets(bytes);
  expect(read.findings).toEqual([]);
  expect(ourView(read)).toEqual(await exceljsView(bytes));
}

const written = async (document: ReportDocument, options?: ExcelOptions): Promise<Uint8Array> =>
  (await exportReport(document, excel(options), context)).bytes;

describe('a workbook of ours is read as exceljs reads it', () => {
  it.each(documents)('%s', async (_, documentOf) => {
    const document = documentOf();
    await compareReaders(await written(document));
    await compareReaders(await written(document, { outline: true }));
  });

  it('written by exceljs', async () => {
    await compareReaders(await written(sampleDocument, { exceljs: ExcelJS }));
  });

  it('written as a stream', async () => {
    const rows = (): readonly TableRow[] =>
      Array.from({ length: 500 }, (_, at) => ({
        role: 'data',
        cells: { stt: { kind: 'text', text: `${at + 1}` } },
      }));
    const pieces: Uint8Array[] = [];
    const write = (piece: Uint8Array): void => void pieces.push(piece);
    await streamWorkbook(documentWithRows([]), { rows, write }, context);
    await compareReaders(Uint8Array.from(Buffer.concat(pieces)));
  });

  it('of any document', async () => {
    const compare = async (document: ReportDocument): Promise<void> => {
      const bytes = await written(document).catch((error: unknown) => {
        if (!isDanvanError(error)) throw error;
        return undefined;
      });
      if (bytes !== undefined) await compareReaders(bytes);
    };
    await fc.assert(fc.asyncProperty(anyDocument, compare), { numRuns: 25 });
  });
});

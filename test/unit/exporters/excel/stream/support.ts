import ExcelJS from 'exceljs';
import type { ReportDocument } from 'danvan';
import type { TableRow } from 'danvan/report';
import { streamWorkbook, type StreamedRows } from 'danvan/excel';
import { sampleDocument, sampleTable } from '../../../../support/sample-document.js';
import { context } from '../support.js';

/** A row of the sample table. */
export const dataRow = (at: number): TableRow => ({
  role: 'data',
  cells: {
    stt: { kind: 'text', text: String(at + 1) },
    unit: { kind: 'text', text: `Xã ${at + 1}` },
    received: { kind: 'number', amount: at + 1, decimals: 0 },
  },
});

/** The sum of the figures of so many rows. */
export const sumTo = (count: number): number => (count * (count + 1)) / 2;

/** The sample with an annex whose table holds no more than its total. */
export const withTotal = (received: number): ReportDocument => {
  const cells = {
    unit: { kind: 'text', text: 'Tổng cộng' },
    received: { kind: 'number', amount: received, decimals: 0 },
  } as const;
  const table = { ...sampleTable, rows: [{ role: 'total', cells } as const] };
  const annex = { label: 'PHỤ LỤC', title: 'Biểu', orientation: 'landscape' } as const;
  return { ...sampleDocument, annexes: [{ ...annex, blocks: [table] }] };
};

/** The bytes of a workbook that was written as a stream, and its findings. */
export async function streamed(document: ReportDocument, rows: StreamedRows['rows']) {
  const pieces: Uint8Array[] = [];
  const write = (bytes: Uint8Array): void => void pieces.push(bytes);
  const findings = await streamWorkbook(document, { rows, write }, context);
  return { bytes: Uint8Array.from(Buffer.concat(pieces)), findings, pieces };
}

/** The last sheet of a workbook. */
export async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = workbook.worksheets.at(-1);
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

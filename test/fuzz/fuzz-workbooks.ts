import { describeFinding, en, exportReport, vi } from 'danvan';
import type { ReadSheets, SheetData } from 'danvan/exporter';
import { excel, readSheets } from 'danvan/excel';
import { sampleReport } from 'danvan/testing';
import { stopwatch } from '../support/stopwatch.js';
import { createRandom } from './random.js';
import { useFault } from './use-workbook.js';
import { spoiltWorkbook } from './spoilt-workbook.js';

/** One kind of fault, with the seed that gives it again. */
export interface WorkbookFault {
  readonly seed: number;
  readonly fault: string;
}

/** In milliseconds. */
const slowest = 2000;

/** What is wrong with a sheet that was read, or null. */
function sheetFault({ cells }: SheetData): string | null {
  let before = 0;
  for (const { row, column, value } of cells) {
    const place = row * 16_384 + column;
    if (place <= before) return 'cells out of order';
    if (row > 100_000 || column > 1000 || column < 1) return 'a cell beyond the limits';
    if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is none';
    before = place;
  }
  return null;
}

/** What is wrong with a reading, or null. */
function readFault({ sheets, findings }: ReadSheets): string | null {
  const isTold = findings.some(({ severity }) => severity === 'error');
  if (sheets.length === 0 && !isTold) return 'no sheets, and nothing said';
  for (const finding of findings) {
    if (!finding.code.startsWith('sheets/')) return `the code ${finding.code}`;
    const said = [vi, en].map((locale) => describeFinding(finding, locale));
    if (said.some((text) => /undefined|NaN|\[object/.test(text))) return `says ${said.join(' ')}`;
  }
  return sheets.map(sheetFault).find((fault) => fault !== null) ?? null;
}

/** Reads one file: what is wrong, and whether it gave sheets. */
async function readOnce(bytes: Uint8Array) {
  const before = Buffer.from(bytes);
  const took = stopwatch();
  try {
    const read = await readSheets(bytes);
    const milliseconds = took();
    const changed = before.equals(bytes) ? null : 'changed its input';
    const late = milliseconds > slowest ? `slower than ${slowest} ms` : null;
    const fault = late ?? changed ?? readFault(read) ?? useFault(bytes, read.sheets);
    return { fault, milliseconds, isRead: read.sheets.length > 0 };
  } catch (error) {
    return { fault: `threw ${String(error).slice(0, 90)}`, milliseconds: took(), isRead: false };
  }
}

/** Reads spoilt workbooks; each kind of fault is told once. */
export async function fuzzWorkbooks({
  from,
  count,
}: {
  readonly from: number;
  readonly count: number;
}) {
  const { bytes: report } = await exportReport(sampleReport, excel(), {
    locale: vi,
    createdAt: '2020-07-07',
  });
  const found = new Map<string, WorkbookFault>();
  let longest = 0;
  let sheets = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const { fault, milliseconds, isRead } = await readOnce(
      spoiltWorkbook(createRandom(seed), [report]),
    );
    longest = Math.max(longest, milliseconds);
    if (fault !== null && !found.has(fault)) found.set(fault, { seed, fault });
    if (isRead) sheets += 1;
  }
  return { count, faults: [...found.values()], slowest: longest, sheets };
}

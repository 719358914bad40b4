import type { Finding } from 'danvan';
import type { ReadSheets } from 'danvan/exporter';
import {
  findingLog,
  isRefusal,
  openPackage,
  partReader,
  readLimits,
  readSheets,
  spendingOf,
  xmlParser,
  type Reading,
  type ReadLimits,
  type SheetContext,
  type XmlHandlers,
} from '#inside/exporters/excel';
import { madeWorkbook, type MadeWorkbook } from '../../../../support/made-workbook.js';

/** Reads a workbook made by hand. */
export const readMade = (made: MadeWorkbook, limits?: Partial<ReadLimits>): Promise<ReadSheets> =>
  readSheets(madeWorkbook(made), { limits });

/** The cells of the first sheet of rows in XML. */
export const cellsOf = async (rows: string, made: MadeWorkbook = {}) =>
  (await readMade({ ...made, sheets: [`<sheetData>${rows}</sheetData>`] })).sheets[0]?.cells;

/** Why a call refuses the file. */
export function refusalOf(call: () => unknown): Finding {
  try {
    call();
  } catch (error) {
    if (isRefusal(error)) return error.finding;
    throw error;
  }
  throw new Error('the file was not refused');
}

/** What a refused reading tells. */
export async function refusedOf(reading: Promise<unknown>): Promise<Finding> {
  const settled = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (isRefusal(settled)) return settled.finding;
  throw new Error('the file was not refused', { cause: settled });
}

/** A reading of a file under limits. */
export function readingOf(made: MadeWorkbook, given: Partial<ReadLimits> = {}): Reading {
  const limits = readLimits(given);
  const spending = spendingOf(limits);
  const log = findingLog();
  const file = openPackage(madeWorkbook(made), spending, log);
  return { limits, spending, log, file, read: partReader(file, spending, {}) };
}

/** What cells of a sheet named “Biểu 1” are read with. */
export function contextOf(given: Partial<SheetContext> = {}): SheetContext {
  const limits = readLimits();
  const plain = { texts: [], formats: [], is1904: false, comments: new Map() };
  return { spending: spendingOf(limits), log: findingLog(), name: 'Biểu 1', ...plain, ...given };
}

/** Tells handlers of a piece of XML. */
export function tellXml(xml: string, handlers: XmlHandlers): void {
  const parser = xmlParser('part.xml', handlers);
  parser.write(new TextEncoder().encode(xml));
  parser.end();
}

export const codesIn = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ code }) => code);

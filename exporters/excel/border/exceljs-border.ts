import { DanvanError } from '#room/findings';
import type { ExcelOptions } from '../excel-options.js';
import type { ExcelSheet, WorkbookAbout, WorkbookWriter } from './excel-sheet.js';
import { repack } from './repack.js';

/** What this library uses of a workbook of exceljs. */
interface ExceljsWorkbook {
  creator: string;
  lastModifiedBy: string;
  title: string;
  created: Date;
  modified: Date;
  addWorksheet(name: string): ExcelSheet;
  readonly xlsx: { writeBuffer(options: object): Promise<ArrayBuffer> };
}

type Exceljs = NonNullable<ExcelOptions['exceljs']>;

const isExceljs = (value: unknown): value is Exceljs =>
  typeof value === 'object' &&
  value !== null &&
  'Workbook' in value &&
  typeof value.Workbook === 'function';

/** The exceljs that was handed in; undefined where there is none. */
export function givenExceljs({ exceljs }: ExcelOptions): Exceljs | undefined {
  if (exceljs === undefined || isExceljs(exceljs)) return exceljs;
  const message = 'The option exceljs must be exceljs or a fork of it, with a class Workbook.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * A workbook that exceljs writes.
 *
 * exceljs types its cells as classes of its own and redeclares `Buffer`; naming those types would
 * bring them into our declarations. This is the border where its workbook becomes ours.
 */
export function exceljsWorkbook(exceljs: Exceljs, about: WorkbookAbout): WorkbookWriter {
  const workbook = new exceljs.Workbook() as ExceljsWorkbook;
  const day = new Date(`${about.createdAt}T00:00:00Z`);
  workbook.creator = about.issuer;
  workbook.lastModifiedBy = about.issuer;
  workbook.title = about.title;
  workbook.created = day;
  workbook.modified = day;
  return {
    addSheet: (name) => workbook.addWorksheet(name),
    pack: async () => {
      const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
      return repack(new Uint8Array(stored), about.typeface);
    },
  };
}

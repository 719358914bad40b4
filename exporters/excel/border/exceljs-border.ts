import { DanvanError } from '#room/findings';
import type { ExcelOptions } from '../excel-options.js';

/** How a cell looks; frozen and shared, since exceljs keeps references. */
export interface CellStyle {
  readonly font: {
    readonly name: string;
    readonly family: number;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline?: boolean;
  };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: 'top' | 'middle';
    readonly wrapText: boolean;
  };
  readonly border?: { readonly [side in 'left' | 'right' | 'top' | 'bottom']?: object };
  readonly numFmt?: string;
}

/** What a cell holds. */
export type CellValue = string | number | { readonly formula: string; readonly result: number };

/** What this library uses of a cell. */
export interface ExcelCell {
  value: CellValue | undefined;
  style: CellStyle | undefined;
}

/** What this library uses of a row. */
export interface ExcelRow {
  height: number | undefined;
  outlineLevel: number;
  getCell(column: number): ExcelCell;
}

/** Rows and columns that are printed again on each page: `5:8`, `A:B`. */
export interface PrintTitles {
  readonly printTitlesRow?: string;
  readonly printTitlesColumn?: string;
}

/** How a sheet is printed; margins in inches. */
export interface PageSetup extends PrintTitles {
  readonly paperSize: number;
  readonly orientation: string;
  readonly fitToPage: boolean;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly firstPageNumber: number;
  readonly horizontalCentered: boolean;
  readonly margins: {
    readonly [side in 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer']: number;
  };
  /** Areas as `A$1:G$12`, parted by `&&`. */
  readonly printArea: string;
}

/** A break of pages after the row `id`. */
export interface RowBreak {
  readonly id: number;
  readonly max: number;
  readonly man: number;
}

/** What stands at the top and the foot of printed pages. */
export interface HeaderFooter {
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly oddHeader: string;
  readonly oddFooter: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
}

/** What stays in sight while a sheet is scrolled. */
export interface SheetView {
  readonly state: 'normal' | 'frozen';
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly topLeftCell?: string;
}

/** On which side of the rows that they add up totals stand. */
export interface OutlineProperties {
  readonly summaryBelow: boolean;
  readonly summaryRight: boolean;
}

/** What this library uses of a sheet. */
export interface ExcelSheet {
  getCell(row: number, column: number): ExcelCell;
  getRow(row: number): ExcelRow;
  getColumn(column: number): { width?: number | undefined };
  mergeCells(top: number, left: number, bottom: number, right: number): void;
  pageSetup: PageSetup;
  rowBreaks: RowBreak[];
  readonly properties: { outlineProperties?: OutlineProperties; outlineLevelRow?: number };
  autoFilter: object | string | null | undefined;
  headerFooter: HeaderFooter;
  views: SheetView[];
}

/** What this library uses of a workbook. */
export interface ExcelWorkbook {
  creator: string;
  lastModifiedBy: string;
  title: string;
  created: Date;
  modified: Date;
  addWorksheet(name: string): ExcelSheet;
  readonly xlsx: { writeBuffer(options: object): Promise<ArrayBuffer> };
}

const installText =
  'danvan/excel needs exceljs. Run "npm install exceljs", best with this in package.json, which ' +
  'spares old packages: "overrides": {"exceljs": {"unzipper": "^0.12.5", "uuid": "^11.1.1"}}; ' +
  'or hand it in: excel({ exceljs }).';

type Exceljs = NonNullable<ExcelOptions['exceljs']>;

const isExceljs = (value: unknown): value is Exceljs =>
  typeof value === 'object' &&
  value !== null &&
  'Workbook' in value &&
  typeof value.Workbook === 'function';

/** The exceljs that was handed in; undefined where it is to be imported. */
export function givenExceljs({ exceljs }: ExcelOptions): Exceljs | undefined {
  if (exceljs === undefined || isExceljs(exceljs)) return exceljs;
  const message = 'The option exceljs must be exceljs or a fork of it, with a class Workbook.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Imports exceljs; says what to install where that fails. */
export async function loadExceljs(
  load: () => Promise<object> = () => import('exceljs'),
): Promise<Exceljs> {
  const loaded = await load().catch((cause: unknown) => {
    throw new DanvanError('PEER_MISSING', installText, { cause });
  });
  const candidates = ['default' in loaded ? loaded.default : undefined, loaded];
  const found = candidates.find(isExceljs);
  if (found !== undefined) return found;
  throw new DanvanError('PEER_MISSING', installText);
}

/**
 * A new workbook.
 *
 * exceljs types its cells as classes of its own and redeclares `Buffer`; naming those types would
 * bring them into our declarations. This is the border where its workbook becomes ours.
 */
export const createWorkbook = (exceljs: Exceljs): ExcelWorkbook =>
  new exceljs.Workbook() as ExcelWorkbook;

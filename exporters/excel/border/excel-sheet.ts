import type { RenderedFile } from '#room/export';

/** How a cell looks; frozen and shared, so that a style is known by its reference. */
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
  /** The colour behind the words, as `FFF9DB`. */
  readonly fill?: string;
  /** Whether it can be typed into where its sheet is locked. */
  readonly isUnlocked?: boolean;
}

/** What a cell holds. */
export type CellValue =
  | string
  | number
  | boolean
  | { readonly formula: string; readonly result: string | number | boolean | undefined }
  | { readonly error: string };

/** What this library uses of a cell. */
export interface ExcelCell {
  value: CellValue | undefined;
  style: CellStyle | undefined;
}

/** What this library uses of a row. */
export interface ExcelRow {
  height: number | undefined;
  outlineLevel: number;
  hidden?: boolean;
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
  /** The rows that are filtered, as `A5:G12`. */
  autoFilter: string | undefined;
  headerFooter: HeaderFooter;
  views: SheetView[];
}

/** A workbook that is being written, by this library or by exceljs. */
export interface WorkbookWriter {
  readonly addSheet: (name: string) => ExcelSheet;
  /** Packs all sheets; none can be written to after that. */
  readonly pack: () => Promise<RenderedFile['bytes']>;
}

/** What workbooks say of themselves: nothing of the machine or the hour. */
export interface WorkbookAbout {
  readonly issuer: string;
  readonly title: string;
  /** The font of the Normal style. */
  readonly typeface: string;
  /** An ISO day. */
  readonly createdAt: string;
}

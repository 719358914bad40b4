import { defineFindings, error, note, warning } from '#room/findings';

/**
 * Makes the findings in files of sheets that come in; for authors of formats of sheets.
 *
 * Vietnamese: phát hiện khi đọc tệp bảng tính.
 *
 * @param code - A code of `sheets/…`.
 * @param params - The facts that its sentence needs.
 * @param place - Where it was met: the cell, where it is one. Defaults to nowhere.
 * @returns The finding, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the code is none of these.
 *
 * @example
 * ```ts
 * import { sheetFinding } from 'danvan/exporter';
 *
 * sheetFinding('sheets/empty-file', {}).severity; //=> 'error'
 * ```
 *
 * @category Export
 */
export const sheetFinding = defineFindings('sheets', {
  /** A file without a byte. */
  'empty-file': error<NoFacts>(),
  /** A workbook that opens with a password only. */
  password: error<NoFacts>(),
  /** A workbook of Excel 97–2003, `.xls`. */
  'old-excel': error<NoFacts>(),
  /** A sheet of LibreOffice, `.ods`. */
  opendocument: error<NoFacts>(),
  /** A binary workbook, `.xlsb`. */
  'binary-workbook': error<NoFacts>(),
  /** A file that is no workbook at all. */
  'other-file': error<{ readonly kind: FileKind }>(),
  /** A file that ends before its end: it was cut off on its way. */
  'cut-off': error<{ readonly bytes: number }>(),
  /** A part of the file that cannot be read; without it no sheet is given. */
  damaged: error<{ readonly part: string; readonly problem: PartProblem }>(),
  /** A part that defines entities of its own, as no program that writes workbooks does. */
  entities: error<{ readonly part: string }>(),
  /** A name in the package that leads out of it, or stands there twice. */
  'unsafe-part': error<{
    readonly part: string;
    readonly problem: 'path' | 'repeated' | 'overlapping';
  }>(),
  /** More than may be read; no sheet of the file is given. */
  'over-limit': error<{
    readonly limit: SheetLimit;
    readonly most: number;
    /** How much there is; where it was not counted to the end, how much was counted. */
    readonly found: number;
    /** The sheet or the part, where it is one. */
    readonly where?: string;
  }>(),
  /** A workbook without a sheet of cells. */
  'no-sheets': error<NoFacts>(),
  /** A row, cell, column or merged area that no sheet has; it is left out. */
  'out-of-range': error<{
    readonly what: 'row' | 'cell' | 'column' | 'merged' | 'comment';
    readonly place: string;
    readonly sheet: string;
  }>(),
  /** A cell whose content is not what its type says; it is left out. */
  'cell-unreadable': error<{ readonly text: string; readonly problem: CellProblem }>(),
  /** Two cells in one place; the first counts. */
  'repeated-cell': warning<NoFacts>(),
  /** A cell that shares a formula which is not there; its value is read. */
  'formula-lost': warning<NoFacts>(),
  /** A formula whose result was never worked out; the first of its sheet, and how many. */
  'no-result': warning<{ readonly formula: string; readonly count: number }>(),
  /** A merged area of more cells than may be merged; it is left out. */
  'merged-too-large': warning<{
    readonly area: string;
    readonly cells: number;
    readonly most: number;
    readonly sheet: string;
  }>(),
  /** A whole sheet of cells that a name or a choice list speaks of; neither is read. */
  'area-passed-over': note<{ readonly what: 'name' | 'input'; readonly area: string }>(),
  /** Macros, which are not looked at. */
  macros: note<NoFacts>(),
  /** Files within the file, which are not opened. */
  'embedded-files': note<{ readonly count: number; readonly first: string }>(),
  /** Parts that no workbook has, which are not looked at. */
  'unknown-parts': note<{ readonly count: number; readonly first: string }>(),
  /** A sheet without cells: a chart or a dialog. */
  'not-cells': note<{ readonly sheet: string }>(),
  /** More findings of one code, which are not listed. */
  'more-alike': note<{ readonly code: string; readonly count: number }>(),
});

/** A finding that says all there is to say by its code and its place. */
type NoFacts = Readonly<Record<string, never>>;

/** What a file is that is no workbook. */
type FileKind =
  | 'text'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'word'
  | 'slides'
  | 'numbers'
  | 'picture'
  | 'archive'
  | 'unknown';

/** Why a part cannot be read. */
type PartProblem = 'directory' | 'packing' | 'checksum' | 'xml' | 'encoding' | 'missing';

/** Why a cell cannot be read. */
type CellProblem = 'number' | 'shared-text' | 'truth' | 'day' | 'type';

/**
 * What is limited in files of sheets that come in.
 *
 * Vietnamese: giới hạn khi đọc tệp.
 *
 * @example
 * ```ts
 * import type { SheetLimit } from 'danvan/exporter';
 *
 * const limit: SheetLimit = 'cells';
 * ```
 *
 * @category Export
 */
export type SheetLimit =
  | 'fileBytes'
  | 'unpackedBytes'
  | 'parts'
  | 'sheets'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'styles'
  | 'sharedTexts'
  | 'textLength'
  | 'mergedCells'
  | 'elements';

import type { RenderedFile } from '#room/export';
import { readable, requireList, type Finding } from '#room/findings';
import { checkLocale, describeFinding, type MainLocale, type Names } from '#room/locale';
import { editPackage, fileFinding } from '#room/packages';
import { workbookType } from '../border/workbook-type.js';
import { annotateSheet, type SheetMarking } from './annotate-sheet.js';
import { openWorkbook, type OpenBook } from './open-workbook.js';
import { findingsBySheet } from './sheet-findings.js';
import { styleCopier } from './style-copier.js';

/**
 * In what words a workbook is annotated.
 *
 * Vietnamese: tùy chọn ghi chú vào tệp.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { AnnotateOptions } from 'danvan/excel';
 *
 * const options: AnnotateOptions = { locale: vi };
 * ```
 *
 * @category Excel
 */
export interface AnnotateOptions {
  /** The language of the comments. */
  readonly locale: MainLocale;
  /** What units, indicators and others are called in them. */
  readonly names?: Names | undefined;
}

/**
 * A workbook whose cells carry findings.
 *
 * Vietnamese: tệp Excel đã ghi chú.
 *
 * @example
 * ```ts
 * import type { AnnotatedWorkbook } from 'danvan/excel';
 *
 * const isMarked = ({ notPlaced }: AnnotatedWorkbook): boolean => notPlaced.length === 0;
 * ```
 *
 * @category Excel
 */
export interface AnnotatedWorkbook extends RenderedFile {
  /** Findings that no comment tells of: without a cell, or with one that the file does not have or keep a comment in. */
  readonly notPlaced: readonly Finding[];
}

/** The part of a workbook that holds its styles. */
const stylesOf = ({ relations }: OpenBook): string =>
  relations.find(({ kind }) => kind === 'styles')?.target ?? '';

const wordsOf = ({ locale, names }: AnnotateOptions) => ({
  author: locale.labels.sheetChecker,
  describe: (finding: Finding): string => describeFinding(finding, locale, names),
});

/** Marks the cells of all sheets. */
function annotate(
  book: OpenBook,
  {
    bytes,
    findings,
    options,
  }: { bytes: Uint8Array; findings: readonly Finding[]; options: AnnotateOptions },
): AnnotatedWorkbook {
  const editor = editPackage(book.zipped, bytes);
  const { bySheet, others } = findingsBySheet(findings, book);
  const stylesPart = stylesOf(book);
  const styles = styleCopier(editor.text(stylesPart) ?? '');
  const marking: SheetMarking = { editor, styles, ...wordsOf(options) };
  const sheets = [...bySheet].map(([sheet, own]) => annotateSheet(sheet, own, marking));
  if (styles !== undefined) editor.set(stylesPart, styles.xml());
  return Object.freeze({
    bytes: editor.bytes(),
    ...workbookType,
    findings: Object.freeze(sheets.flatMap((sheet) => sheet.findings)),
    notPlaced: Object.freeze([...others, ...sheets.flatMap((sheet) => sheet.notPlaced)]),
  });
}

/**
 * Colours the cells that findings speak of in somebody’s own workbook, and comments them; nothing
 * else is changed.
 *
 * Vietnamese: tô màu, ghi chú vào tệp đã nộp.
 *
 * Errors are red, warnings yellow, notes blue. A cell keeps its value, format and borders; a comment
 * that it has stays and gets the sentences added; parts of the file that hold none of the cells keep their
 * bytes. Findings: `files/not-opened` for a file that is given back as it came, and
 * `files/thread-kept` for cells with a conversation, which are coloured only.
 *
 * @param bytes - The workbook as it was sent.
 * @param findings - What was found; those with a `cell` are marked.
 * @param options - Language and names.
 * @returns The workbook, and the findings that are not told in it.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for arguments that are none.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import { exportFinding } from 'danvan/exporter';
 * import { annotateWorkbook, writeSheets } from 'danvan/excel';
 *
 * const cells = [{ row: 1, column: 1, value: 8 }];
 * const { bytes } = await writeSheets([{ name: 'A', cells }], { locale: vi, createdAt: '2026-07-01' });
 * const place = { cell: { sheet: 'A', address: 'A1' } };
 * const finding = exportFinding('export/number-as-text', { number: '8 cuộc' }, place);
 * annotateWorkbook(bytes, [finding], { locale: vi }).notPlaced; //=> []
 * ```
 *
 * @category Excel
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: AnnotateOptions,
): AnnotatedWorkbook {
  return readable('The file, the findings or the options', () => {
    checkLocale(options.locale);
    requireList(findings, 'findings');
    const { book, problem } = openWorkbook(bytes);
    if (book !== undefined) return annotate(book, { bytes, findings, options });
    const notOpened = fileFinding('files/not-opened', { problem });
    return Object.freeze({
      bytes: new Uint8Array(bytes),
      ...workbookType,
      findings: Object.freeze([notOpened]),
      notPlaced: Object.freeze([...findings]),
    });
  });
}

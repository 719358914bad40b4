import {
  DanvanError,
  readableLater,
  readablePieces,
  requireList,
  requireFunction,
  requireObject,
  requireText,
} from '#room/findings';
import type { RenderedFile } from '#room/export';
import { tellCaller } from '#room/kit';
import {
  blankSheets,
  contextOf,
  sheetsOfUnits,
  type BlankContent,
  type BlankWorkbookOptions,
} from './blank-workbook.js';

/**
 * How the blank workbooks of many units are written.
 *
 * Vietnamese: cách lập tệp biểu trống cho nhiều đơn vị.
 *
 * @example
 * ```ts
 * import type { BlankWorkbooksOptions } from 'danvan/forms';
 *
 * const countUnits = ({ forUnits }: BlankWorkbooksOptions): number => forUnits.length;
 * ```
 *
 * @category Forms
 */
export interface BlankWorkbooksOptions extends Omit<BlankWorkbookOptions, 'unit' | 'rows'> {
  /** The ids of the units that fill them in. */
  readonly forUnits: readonly string[];
}

/**
 * The blank workbook of one unit, as a file with a name.
 *
 * Vietnamese: tệp biểu trống của một đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitWorkbook } from 'danvan/forms';
 *
 * const nameOf = ({ name }: UnitWorkbook): string => name;
 * ```
 *
 * @category Forms
 */
export interface UnitWorkbook {
  /** The id of the unit. */
  readonly unit: string;
  /** Of the file: `xa-an-binh.xlsx`. */
  readonly name: string;
  /** The workbook. */
  readonly bytes: RenderedFile['bytes'];
}

const checked = (options: BlankWorkbooksOptions): BlankWorkbooksOptions => {
  const { sheets: format } = requireObject(options, 'options');
  requireFunction(
    requireObject(format, 'options.sheets').writeSheets,
    'options.sheets.writeSheets',
  );
  requireList(options.forUnits, 'options.forUnits').forEach((unit, at) =>
    requireText(unit, `options.forUnits[${at}]`),
  );
  return options;
};

/** A name that every file system takes: the id of the unit without signs of paths. */
const fileName = (unit: string, extension: string): string =>
  `${unit.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '')}.${extension}`;

/**
 * Blank workbooks of a whole province, one a unit, made one after the other as they are asked for.
 *
 * Vietnamese: lập tệp biểu trống cho từng đơn vị của tỉnh.
 *
 * Only one is in memory at a time; put them into an archive or send them as they come.
 *
 * @param content - The form, several of them, or the indicators.
 * @param options - The units, the format, the period; `onProgress` is told the share that is done.
 * @returns The files, in the order of the units.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where there is no format or no list of units,
 * `ABORTED` where the signal says so.
 *
 * @example
 * ```ts
 * import { blankWorkbooks, type BlankWorkbooksOptions, type StatisticalForm } from 'danvan/forms';
 *
 * async function namesOf(form: StatisticalForm, options: BlankWorkbooksOptions): Promise<string[]> {
 *   const names: string[] = [];
 *   for await (const { name } of blankWorkbooks(form, options)) names.push(name);
 *   return names;
 * }
 * ```
 *
 * @category Forms
 */
export const blankWorkbooks = (
  content: BlankContent,
  options: BlankWorkbooksOptions,
): AsyncGenerator<UnitWorkbook, void, undefined> =>
  readablePieces('The forms or the options', () => workbooksOf(content, options));

async function* workbooksOf(
  content: BlankContent,
  options: BlankWorkbooksOptions,
): AsyncGenerator<UnitWorkbook, void, undefined> {
  const { forUnits, sheets: format, onProgress, signal } = checked(options);
  const context = contextOf({ ...options, onProgress: () => {} });
  for (const [at, unit] of forUnits.entries()) {
    if (signal?.aborted === true) throw new DanvanError('ABORTED', 'Stopped by the caller.');
    const { bytes, extension } = await format.writeSheets(
      blankSheets(content, { ...options, unit }),
      context,
    );
    yield { unit, name: fileName(unit, extension), bytes };
    tellCaller(onProgress, (at + 1) / forUnits.length);
  }
}

/**
 * One blank workbook for a whole province: the sheets of each unit, named after it.
 *
 * Vietnamese: lập một tệp biểu trống có trang tính cho từng đơn vị.
 *
 * @param content - The form, several of them, or the indicators.
 * @param options - The units, the format and the period.
 * @returns The file.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where there is no format or no list of units.
 *
 * @example
 * ```ts
 * import { provinceWorkbook, type BlankWorkbooksOptions, type StatisticalForm } from 'danvan/forms';
 *
 * const bytesOf = async (form: StatisticalForm, options: BlankWorkbooksOptions): Promise<Uint8Array> =>
 *   (await provinceWorkbook(form, options)).bytes;
 * ```
 *
 * @category Forms
 */
export async function provinceWorkbook(
  content: BlankContent,
  options: BlankWorkbooksOptions,
): Promise<RenderedFile> {
  return readableLater('The forms or the options', () => {
    const { forUnits, sheets: format } = checked(options);
    const [first = ''] = forUnits;
    const sheets = sheetsOfUnits(content, forUnits, { ...options, unit: first });
    return format.writeSheets(sheets, contextOf(options));
  });
}

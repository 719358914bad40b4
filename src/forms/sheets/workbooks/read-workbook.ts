import type { CancelSignal, SheetFormat } from '#room/export';
import { readableLater, requireFunction, requireObject } from '#room/findings';
import { deepFreeze } from '#room/kit';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { FilledForm } from '../../filled/filled-form.js';
import { readForm, type ReadForm } from '../read-form.js';
import type { SheetsOptions } from '../reading/sheets-options.js';

/**
 * What a workbook is read with.
 *
 * Vietnamese: cách đọc tệp bảng tính.
 *
 * @example
 * ```ts
 * import type { SheetFormat } from 'danvan/exporter';
 * import type { WorkbookOptions } from 'danvan/forms';
 *
 * const optionsOf = (sheets: SheetFormat): WorkbookOptions => ({ sheets });
 * ```
 *
 * @category Forms
 */
export interface WorkbookOptions extends SheetsOptions {
  /** The format of the file: that of `danvan/excel`, or of `danvan/csv`. */
  readonly sheets: SheetFormat;
  /** Stops the reading. */
  readonly signal?: CancelSignal | undefined;
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Filled forms that were read from a file, and all that was not.
 *
 * Vietnamese: kết quả đọc tệp bảng tính.
 *
 * @example
 * ```ts
 * import type { ReadWorkbook } from 'danvan/forms';
 *
 * const countForms = ({ forms }: ReadWorkbook): number => forms.length;
 * ```
 *
 * @category Forms
 */
export interface ReadWorkbook extends Omit<ReadForm, 'values'> {
  /** In the order of sheets and tables. */
  readonly forms: readonly FilledForm[];
}

/**
 * Reads filled forms from the bytes of a file: {@link readForm} of its sheets.
 *
 * Vietnamese: đọc biểu từ tệp bảng tính.
 *
 * Nothing is thrown for data: a file that is broken, locked or no workbook gives no forms and the
 * findings of its format.
 *
 * @param bytes - The file.
 * @param form - The form, or all that the file may hold.
 * @param options - The format of the file, and what {@link readForm} reads against.
 * @returns The forms, the findings of file and forms, and the cells that were passed over.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where there is no format, `ABORTED` where
 * the signal says so.
 *
 * @example
 * ```ts
 * import type { SheetFormat } from 'danvan/exporter';
 * import { readWorkbook, type FilledForm, type StatisticalForm } from 'danvan/forms';
 *
 * const formsOf = async (
 *   bytes: Uint8Array,
 *   form: StatisticalForm,
 *   sheets: SheetFormat,
 * ): Promise<readonly FilledForm[]> => (await readWorkbook(bytes, form, { sheets })).forms;
 * ```
 *
 * @category Forms
 */
export const readWorkbook = (
  bytes: Uint8Array,
  form: StatisticalForm | readonly StatisticalForm[],
  options: WorkbookOptions,
): Promise<ReadWorkbook> =>
  readableLater('The workbook or the options', () => workbookRead(bytes, form, options));

async function workbookRead(
  bytes: Uint8Array,
  form: StatisticalForm | readonly StatisticalForm[],
  options: WorkbookOptions,
): Promise<ReadWorkbook> {
  const { sheets: format, signal, onProgress, ...rest } = requireObject(options, 'options');
  requireFunction(requireObject(format, 'options.sheets').readSheets, 'options.sheets.readSheets');
  const file = await format.readSheets(bytes, {
    ...(signal !== undefined && { signal }),
    ...(onProgress !== undefined && { onProgress }),
  });
  // A file that could not be read says why; that it holds no table goes without saying.
  if (file.sheets.length === 0) return deepFreeze({ ...nothing, findings: file.findings });
  const { values: forms, ...read } = readForm(file.sheets, form, rest);
  return deepFreeze({ ...read, forms, findings: [...file.findings, ...read.findings] });
}

const nothing = { forms: [], places: [], passedOver: [], used: 0, marks: [] } as const;

import type { RenderContext, RenderedFile, SheetData, SheetFormat } from '#room/export';
import {
  readable,
  readableLater,
  requireList,
  requireFunction,
  requireObject,
} from '#room/findings';
import type { Indicator } from '#room/indicators';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import { blankForm, type BlankFormOptions } from '../blank-form.js';
import { blankTable } from '../blank/blank-table.js';
import { distinctTabs } from '../blank/tab-name.js';

/**
 * How a blank workbook is written.
 *
 * Vietnamese: cách lập tệp biểu trống.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { SheetFormat } from 'danvan/exporter';
 * import type { BlankWorkbookOptions } from 'danvan/forms';
 *
 * const optionsOf = (sheets: SheetFormat): BlankWorkbookOptions => ({
 *   sheets,
 *   unit: 'xa-a',
 *   period: '2026-Q2',
 *   locale: vi,
 *   createdAt: '2026-06-15',
 * });
 * ```
 *
 * @category Forms
 */
export interface BlankWorkbookOptions extends BlankFormOptions, RenderContext {
  /** The format of the file: that of `danvan/excel`. */
  readonly sheets: SheetFormat;
}

/**
 * What a blank workbook asks for: a form, several forms, or a plain list of indicators.
 *
 * Vietnamese: nội dung của tệp mẫu trống.
 *
 * @example
 * ```ts
 * import type { BlankContent } from 'danvan/forms';
 * import { statisticalForms } from 'danvan/vietnam';
 *
 * const content: BlankContent = statisticalForms;
 * ```
 *
 * @category Forms
 */
export type BlankContent = StatisticalForm | readonly StatisticalForm[] | readonly Indicator[];

const isForm = (each: StatisticalForm | Indicator): each is StatisticalForm => 'columns' in each;

const isIndicator = (each: StatisticalForm | Indicator): each is Indicator => !isForm(each);

const isList = (
  content: BlankContent,
): content is readonly StatisticalForm[] | readonly Indicator[] => Array.isArray(content);

/** Refuses what is neither forms nor indicators. */
function requireContent(content: BlankContent): readonly (StatisticalForm | Indicator)[] {
  const list: readonly (StatisticalForm | Indicator)[] = readable('The content', () =>
    isList(content) ? content : [content],
  );
  requireList(list, 'content').forEach((each, at) => requireObject(each, `content[${at}]`));
  return list;
}

/** The blank sheets of forms or indicators for one unit. */
export function blankSheets(
  content: BlankContent,
  options: BlankFormOptions,
): readonly SheetData[] {
  const list = requireContent(content);
  const forms = list.filter(isForm);
  const indicators = list.filter(isIndicator);
  return [
    ...(forms.length > 0 ? blankForm(forms, options) : []),
    ...(indicators.length > 0
      ? [readable('The indicators', () => blankTable(indicators, options))]
      : []),
  ];
}

/** Several units in one workbook: the tabs of each are named after it. */
export function sheetsOfUnits(
  content: BlankContent,
  unitIds: readonly string[],
  options: BlankFormOptions,
): readonly SheetData[] {
  const all = unitIds.flatMap((unit) => {
    const sheets = blankSheets(content, { ...options, unit });
    const name = readable('The units', () => options.units?.byId.get(unit)?.name.vi ?? unit);
    return sheets.map((sheet) => ({
      ...sheet,
      name: sheets.length === 1 ? name : `${sheet.name} ${name}`,
    }));
  });
  const names = distinctTabs(
    all.map(({ name }) => name.replaceAll(/[\\/[\]:*?']/g, ' ').slice(0, 31)),
  );
  return all.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name }));
}

/**
 * A blank workbook of forms, or of a plain list of indicators, ready to be sent out.
 *
 * Vietnamese: lập tệp biểu trống để gửi đơn vị.
 *
 * A sheet a form, see {@link blankForm}; indicators stand below each other with a column of figures,
 * which {@link readTable} reads back.
 *
 * @param content - The form, several of them, or the indicators.
 * @param options - The format, who fills it in, for which period, and the day of the file.
 * @returns The file.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where there is no format.
 *
 * @example
 * ```ts
 * import { blankWorkbook, type BlankWorkbookOptions, type StatisticalForm } from 'danvan/forms';
 *
 * const bytesOf = async (form: StatisticalForm, options: BlankWorkbookOptions): Promise<Uint8Array> =>
 *   (await blankWorkbook(form, options)).bytes;
 * ```
 *
 * @category Forms
 */
export async function blankWorkbook(
  content: BlankContent,
  options: BlankWorkbookOptions,
): Promise<RenderedFile> {
  return readableLater('The forms or the options', () => {
    const { sheets: format } = requireObject(options, 'options');
    requireFunction(
      requireObject(format, 'options.sheets').writeSheets,
      'options.sheets.writeSheets',
    );
    return format.writeSheets(blankSheets(content, options), contextOf(options));
  });
}

/** What a format is written with. */
export const contextOf = ({
  locale,
  createdAt,
  signal,
  onProgress,
}: RenderContext): RenderContext => ({
  locale,
  createdAt,
  ...(signal !== undefined && { signal }),
  ...(onProgress !== undefined && { onProgress }),
});

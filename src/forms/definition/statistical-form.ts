import type * as z from 'zod/mini';
import type { Name } from '#room/organization';
import type { DueRule, PeriodKind } from '#room/time';
import type { FormCheck } from './form-check.js';
import type { FormColumn } from './form-column.js';
import type { formSchema } from './form-schema.js';

/**
 * The act that gives a form.
 *
 * Vietnamese: văn bản ban hành biểu.
 *
 * @example
 * ```ts
 * import type { FormAct } from 'danvan/forms';
 *
 * const act: FormAct = { number: 'Thông tư 06/2025/TT-TTCP', issuedOn: '2025-09-29' };
 * ```
 *
 * @category Forms
 */
export interface FormAct {
  /** The number of the act. */
  readonly number: string;
  /** The day of the act. */
  readonly issuedOn?: string | undefined;
  /** What the act is about. */
  readonly title?: string | undefined;
}

/**
 * A column in front that names the row, and is not filled in with figures.
 *
 * Vietnamese: cột tên dòng (STT, đơn vị, mã số).
 *
 * @example
 * ```ts
 * import type { LabelColumn } from 'danvan/forms';
 *
 * const column: LabelColumn = { index: 'MS', heading: { vi: 'Đơn vị' }, holds: 'name' };
 * ```
 *
 * @category Forms
 */
export interface LabelColumn {
  /** `A`, `B`, `MS`; absent where nothing is printed. */
  readonly index?: string | undefined;
  /** The words above the column. */
  readonly heading: Name;
  /** The running number, the name, or the code of the row. */
  readonly holds: 'number' | 'name' | 'code';
}

/**
 * A row that a form names itself.
 *
 * Vietnamese: dòng có sẵn của biểu.
 *
 * @example
 * ```ts
 * import type { NamedRow } from 'danvan/forms';
 *
 * const row: NamedRow = { id: 'province', name: { vi: 'Tại cấp tỉnh' }, code: 'I' };
 * ```
 *
 * @category Forms
 */
export interface NamedRow {
  /** The key of the row in a filled form. */
  readonly id: string;
  /** The words at its head. */
  readonly name: Name;
  /** What stands in front of it: `I`, `1.1`. */
  readonly code?: string | undefined;
  /** The rows below that add up to it. */
  readonly parts?: readonly string[] | undefined;
}

/**
 * A statistical form as data: what stands on paper, and what has to hold between its figures.
 *
 * Vietnamese: biểu mẫu thống kê.
 *
 * Made by {@link defineForm} or {@link readFormDefinition} from a plain record.
 *
 * @example
 * ```ts
 * import type { StatisticalForm } from 'danvan/forms';
 * import { statisticalForms } from 'danvan/vietnam';
 *
 * const isOfficial = ({ act }: StatisticalForm): boolean => act !== undefined;
 * statisticalForms.filter(isOfficial).length; //=> 8
 * ```
 *
 * @category Forms
 */
export interface StatisticalForm {
  /** What filled forms name it by; its code may come back in the next act. */
  readonly id: string;
  /** As printed: `01/TCD`. */
  readonly code?: string | undefined;
  /** The act that sets the form. */
  readonly act?: FormAct | undefined;
  /** Its title as it is printed. */
  readonly title: Name;
  /** The first day on which it is used. */
  readonly from?: string | undefined;
  /** The last day, inclusive. */
  readonly to?: string | undefined;
  /** False where the text of the act was not seen, or no act gives the form. */
  readonly confirmed: boolean;
  /** What is not confirmed, and why. */
  readonly doubt?: string | undefined;
  /** Columns of words left of the figures. */
  readonly labels: readonly LabelColumn[];
  /** The columns of figures, in their order. */
  readonly columns: readonly FormColumn[];
  /** `units`: a row a unit; `items`: a row for each thing that happened; else the named rows. */
  readonly rows: 'units' | 'items' | readonly NamedRow[];
  /** Where the row of totals stands. */
  readonly totals: 'top' | 'bottom' | 'none';
  /** What the row of totals is called. */
  readonly totalName?: Name | undefined;
  /** Stands above the table on the right: “Đơn vị tính: …”. */
  readonly unitLine?: Name | undefined;
  /** Whether the first and the last day of the figures are printed. */
  readonly showsDays: boolean;
  /** The label of the line of notes under the table: “22. Ghi chú”. */
  readonly notes?: Name | undefined;
  /** Who signs under the table, from left to right. */
  readonly signatures: readonly Name[];
  /** The id of the reporting calendar of its periods. */
  readonly calendar?: string | undefined;
  /** The kinds of period for which it is sent; any where none is named. */
  readonly periods: readonly PeriodKind[];
  /** When it is due, for each addressee. */
  readonly due: readonly DueRule[];
  /** What must hold within the form and across forms. */
  readonly checks: readonly FormCheck[];
}

/**
 * A {@link StatisticalForm} as it is written, in code or as a JSON file: id, title and columns are enough.
 *
 * Vietnamese: biểu mẫu thống kê (khai báo).
 *
 * @example
 * ```ts
 * import type { StatisticalFormInput } from 'danvan/forms';
 *
 * const form: StatisticalFormInput = {
 *   id: 'meetings',
 *   title: 'Họp thôn',
 *   columns: [{ index: '1', heading: 'Số cuộc họp' }, { index: '2', heading: 'Số người dự' }],
 * };
 * ```
 *
 * @category Forms
 */
export interface StatisticalFormInput extends Readonly<z.input<typeof formSchema>> {}

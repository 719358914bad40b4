import type { FormCells } from './form-value.js';

/**
 * One row of a filled form.
 *
 * Vietnamese: dòng số liệu của biểu.
 *
 * `key` is the id of a unit, of a named row, or whatever tells one thing from another.
 *
 * @example
 * ```ts
 * import type { FormRow } from 'danvan/forms';
 *
 * const row: FormRow = { key: 'xa-a', cells: { '1': 12, '2': 7, '3': 5 } };
 * ```
 *
 * @category Forms
 */
export interface FormRow {
  /** The id of the row: that of a unit, or of a row of the form. */
  readonly key: string;
  /** What the row is called, where it is neither a unit nor a named row. */
  readonly name?: string | undefined;
  /** What stands in it, by the index of the column. */
  readonly cells: FormCells;
}

/**
 * A form as one unit filled it in for one period.
 *
 * Vietnamese: biểu đã ghi số liệu.
 *
 * Plain data: what was read can be stored as JSON and read again. Cells that nobody filled in are
 * `null`.
 *
 * @example
 * ```ts
 * import type { FilledForm } from 'danvan/forms';
 *
 * const rowsOf = ({ rows }: FilledForm): readonly string[] => rows.map(({ key }) => key);
 * ```
 *
 * @category Forms
 */
export interface FilledForm {
  /** The id of its form. */
  readonly form: string;
  /** The id of the unit that sends it. */
  readonly unit: string;
  /** The id of the period, with its calendar: `2026-Q2@tt-06-2025-ttcp`. */
  readonly period: string;
  /** The rows that were filled in. */
  readonly rows: readonly FormRow[];
  /** The row of totals, where it was sent; it is checked, never added. */
  readonly total?: FormCells | undefined;
  /** What stands in the line of notes. */
  readonly notes?: string | undefined;
}

/**
 * A {@link FilledForm} as it comes in: with rows, or with the cells of the one row of its sender.
 *
 * Vietnamese: biểu đã ghi số liệu (dữ liệu gửi đến).
 *
 * @example
 * ```ts
 * import type { FilledFormInput } from 'danvan/forms';
 *
 * const row: FilledFormInput = {
 *   form: 'members',
 *   unit: 'xa-a',
 *   period: '2026-Q2',
 *   cells: { '1': 12, '2': 7, '3': 5 },
 * };
 * ```
 *
 * @category Forms
 */
export type FilledFormInput = Omit<FilledForm, 'rows'> &
  (
    | { readonly rows: readonly FormRow[]; readonly cells?: undefined }
    | { readonly cells: FormCells; readonly rows?: undefined }
  );

import { deepFreeze } from '#room/kit';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';
import type { FormCells, FormValue } from '../filled/form-value.js';
import { knownForm } from '../filled/known-form.js';
import { requireFilledForm } from '../filled/require-filled.js';

/**
 * The empty form of the next period, which opens with what this one closed with.
 *
 * Vietnamese: biểu kỳ sau với số liệu kỳ trước chuyển sang.
 *
 * Columns that open with the figures of another one (`opens`) are filled in from it; all others are
 * missing. Rows stay as they are.
 *
 * @param form - The form.
 * @param filled - What was filled in for the period that ends.
 * @param period - The id of the next period.
 * @returns The filled form, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { defineForm, nextForm } from 'danvan/forms';
 *
 * const columns = [
 *   { index: '1', heading: 'Kỳ trước chuyển sang', opens: '3' },
 *   { index: '2', heading: 'Đã giải quyết' },
 *   { index: '3', heading: 'Chưa giải quyết', time: 'last' as const },
 * ];
 * const form = defineForm({ id: 'letters', title: 'Đơn thư', columns });
 * const rows = [{ key: 'xa-a', cells: { '1': 4, '2': 3, '3': 5 } }];
 * const filled = { form: 'letters', unit: 'xa-a', period: '2026-Q1', rows };
 * nextForm(form, filled, '2026-Q2').rows[0]?.cells; //=> { 1: 5, 2: null, 3: null }
 * ```
 *
 * @category Forms
 */
export function nextForm(form: StatisticalForm, filled: FilledForm, period: string): FilledForm {
  const { blank } = knownForm(form);
  const opening = form.columns.filter(({ opens }) => opens !== undefined);
  const opened = (cells: FormCells): FormCells => ({
    ...blank,
    ...Object.fromEntries(
      opening.map(({ index, opens = '' }): [string, FormValue] => [index, cells[opens] ?? null]),
    ),
  });
  const { rows: sent, unit } = requireFilledForm(filled, 'filled');
  const rows = sent.map(({ cells, ...row }) => ({ ...row, cells: opened(cells) }));
  return deepFreeze({ form: form.id, unit, period, rows });
}

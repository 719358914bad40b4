import type { ObservationInput } from '#room/indicators';
import { deepFreeze } from '#room/kit';
import { multiplyExactly } from '#room/text';
import { formTotals } from '../checks/form-totals.js';
import { unitOf } from '../checks/row-amounts.js';
import type { ColumnIndicator, FormColumn } from '../definition/form-column.js';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';
import { isQualified, type FormValue } from '../filled/form-value.js';
import { callName } from '../filled/known-form.js';
import { requireFilledForm } from '../filled/require-filled.js';

type Value = ObservationInput['value'];

/** A value in the base unit of its indicator; words are none. */
function valueOf(value: FormValue, { scale }: FormColumn): Value | undefined {
  if (typeof value === 'number') return scale === 1 ? value : multiplyExactly(value, scale);
  if (isQualified(value)) return { ...value, amount: multiplyExactly(value.amount, scale) };
  return typeof value === 'string' ? undefined : value;
}

function observation(
  value: FormValue,
  column: FormColumn & { readonly indicator: ColumnIndicator },
  { form, sent, row }: { form: StatisticalForm; sent: FilledForm; row: number },
): readonly ObservationInput[] {
  const given = valueOf(value, column);
  if (given === undefined) return [];
  const { code, categories, basis } = column.indicator;
  const unit = unitOf(form, sent, row);
  const locator = `${column.printed}`;
  return [
    {
      unit,
      indicator: code,
      period: sent.period,
      value: given,
      ...(categories !== undefined && { categories }),
      ...(basis !== undefined && { basis }),
      source: {
        document: callName(form),
        locator,
      },
    },
  ];
}

const hasIndicator = (
  column: FormColumn,
): column is FormColumn & { readonly indicator: ColumnIndicator } => column.indicator !== undefined;

/**
 * The figures of a filled form as observations of indicators.
 *
 * Vietnamese: chuyển số liệu của biểu thành số liệu chỉ tiêu.
 *
 * Columns that say which indicator they count give one observation for each row of a unit, in the
 * base unit of the indicator, with the word before it; a missing cell gives a missing observation. Where rows are no units,
 * the totals of the sender are told.
 *
 * @param form - The form.
 * @param filled - The filled form.
 * @returns Records for {@link createDataset}.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { defineForm, formObservations } from 'danvan/forms';
 *
 * const indicator = { code: 'reception.visits' };
 * const columns = [{ index: '1', heading: 'Số lượt tiếp', indicator }];
 * const form = defineForm({ id: 'reception', title: 'Tiếp công dân', columns });
 * const rows = [{ key: 'xa-a', cells: { '1': 12 } }];
 * const sent = { form: 'reception', unit: 'xa-a', period: '2026-Q2', rows };
 * formObservations(form, sent).map(({ unit, value }) => [unit, value]); //=> [['xa-a', 12]]
 * ```
 *
 * @category Forms
 */
export function formObservations(
  form: StatisticalForm,
  filled: FilledForm,
): readonly ObservationInput[] {
  requireFilledForm(filled, 'filled');
  const sent = form.rows === 'units' ? filled : summed(form, filled);
  const columns = form.columns.filter(hasIndicator);
  const all = sent.rows.flatMap(({ cells }, row) =>
    columns.flatMap((column) =>
      observation(cells[column.index] ?? null, column, { form, sent, row }),
    ),
  );
  return deepFreeze(all);
}

/** A filled form with the totals of its sender as its one row. */
const summed = (form: StatisticalForm, filled: FilledForm): FilledForm => ({
  ...filled,
  rows: [{ key: filled.unit, cells: formTotals(form, filled) }],
});

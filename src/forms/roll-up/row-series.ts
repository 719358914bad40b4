import { topRows } from '../checks/top-rows.js';
import { totalsOf } from '../checks/form-totals.js';
import { rowName, unitOf } from '../checks/row-amounts.js';
import type { FilledForm } from '../filled/filled-form.js';
import type { FormCells } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import type { ReportDays, RowSeries } from './report.js';

/** A row of a filled form, and where it belongs. */
interface PlacedRow extends Pick<RowSeries, 'key' | 'unit' | 'name'> {
  readonly cells: FormCells;
}

/** The totals of a form as the row of its sender. */
function senderRow(sent: FilledForm, known: KnownForm): PlacedRow {
  const rows = topRows(known.form, sent).map((at) => sent.rows[at]?.cells ?? {});
  const [first = {}] = rows;
  const cells = rows.length === 1 ? first : totalsOf(known, rows);
  return { key: sent.unit, unit: sent.unit, cells };
}

const placedRows = (sent: FilledForm, known: KnownForm, each: 'row' | 'sender') =>
  each === 'sender' || known.form.rows === 'items'
    ? [senderRow(sent, known)]
    : sent.rows.map(({ key, cells }, at): PlacedRow => ({
        key,
        unit: unitOf(known.form, sent, at),
        name: rowName(known.form, sent, at),
        cells,
      }));

/** Gathers what was sent of each row, those of one unit together. */
export function rowSeries(
  sent: readonly { readonly form: FilledForm; readonly days: ReportDays }[],
  known: KnownForm,
  each: 'row' | 'sender',
): readonly RowSeries[] {
  const all = new Map<string, RowSeries>();
  for (const { form, days } of sent) {
    for (const { key, unit, name, cells } of placedRows(form, known, each)) {
      const id = unit === key ? unit : `${unit}\n${key}`;
      const series = all.get(id);
      if (series === undefined) all.set(id, { key, unit, name, reports: [{ days, cells }] });
      else series.reports.push({ days, cells });
    }
  }
  return [...all.values()];
}

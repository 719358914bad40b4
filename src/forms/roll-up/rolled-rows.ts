import type { Finding } from '#room/findings';
import { addAll, groupBy } from '#room/kit';
import type { FormRow } from '../filled/filled-form.js';
import type { FormCells, FormValue } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import { checkDays } from './check-days.js';
import { chosenReports } from './chosen-reports.js';
import { firstReports } from './first-reports.js';
import { missingFigures, type MissingFigures } from './missing-figures.js';
import { added, overTime } from './over-time.js';
import type { ReportDays, RowReport, RowSeries } from './report.js';
import { workedOut, workedOutPlans } from './worked-out.js';
import type { FormulaPlan } from '../checks/formula-plan.js';

/** What rows are put together with. */
interface Rolling {
  readonly known: KnownForm;
  readonly asked: ReportDays;
  readonly isStrict: boolean;
  readonly plans: readonly FormulaPlan[];
  readonly missing: MissingFigures;
}

/** One row over its reports. */
function rolledCells(series: RowSeries, taken: readonly RowReport[], rolling: Rolling): FormCells {
  const { known, isStrict, plans, missing } = rolling;
  const cells: Record<string, FormValue> = {};
  for (const [at, column] of known.form.columns.entries()) {
    const combined = overTime(column, taken, isStrict);
    cells[column.index] = combined.value;
    if (taken.length > 1 && column.time === 'forbid') missing.apart(at);
    missing.add(at, combined, series);
  }
  return taken.length > 1 ? workedOut(cells, known, plans) : cells;
}

/** Rows of one key, of several units: added column by column. */
function addedRows(rows: readonly FormRow[], { known, isStrict, plans }: Rolling): FormRow {
  const [first = { key: '', cells: {} }] = rows;
  if (rows.length < 2) return first;
  const cells = known.form.columns.map(({ index, units }): [string, FormValue] => [
    index,
    units === 'sum'
      ? added(
          rows.map((row) => row.cells[index]),
          isStrict,
        ).value
      : null,
  ]);
  return { key: first.key, cells: workedOut(Object.fromEntries(cells), known, plans) };
}

/** Puts the reports of each row together, each day once; rows of one key are added. */
export function rolledRows(
  all: readonly RowSeries[],
  known: KnownForm,
  { asked, isStrict }: { readonly asked: ReportDays; readonly isStrict: boolean },
) {
  const missing = missingFigures(known);
  const rolling = { known, asked, isStrict, plans: workedOutPlans(known), missing };
  const findings: Finding[] = [];
  const rows = all.map((series): FormRow => {
    const { reports, findings: repeated } = firstReports(series, known);
    const taken = chosenReports(reports);
    addAll(findings, repeated);
    addAll(findings, checkDays({ series, reports, taken }, known, asked));
    return { key: series.key, cells: rolledCells(series, taken, rolling) };
  });
  addAll(findings, missing.findings(asked.id));
  const byKey = groupBy(rows, ({ key }) => key);
  return { rows: [...byKey.values()].map((same) => addedRows(same, rolling)), findings };
}

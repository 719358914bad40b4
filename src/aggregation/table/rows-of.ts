import type { Indicator } from '#room/indicators';
import { deepFreeze, onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { numbersBelow } from '../choice/place-tree.js';
import { overlaps, type Stretch } from '../choice/span.js';
import { figureFor } from '../count/question.js';
import { daysOfPeriod } from '../dataset/store.js';
import { askedCell, type TablePlan } from './asked-cell.js';
import { ownCell } from './own-cell.js';
import type { UnitRow } from './table.js';
import { unallocatedRows } from './unallocated-rows.js';

/** What the cells of each row are asked for: each indicator, and for it each period. */
export interface TableColumns {
  readonly indicators: readonly Indicator[];
  readonly periods: readonly Period[];
}

/** The cells of one row: of one unit, or of several together. */
export const cellsOf = (
  plan: TablePlan,
  { indicators, periods }: TableColumns,
  roots: readonly number[],
): readonly Cell[] =>
  deepFreeze(
    indicators.flatMap((indicator) =>
      periods.map((period) => askedCell(plan, { indicator, period, roots })),
    ),
  );

function rowOf(plan: TablePlan, columns: TableColumns, unit: number): UnitRow {
  const cells = onDemand(() => cellsOf(plan, columns, [unit]));
  return Object.freeze({
    unit: unitAt(plan, unit),
    role: 'unit' as const,
    get cells() {
      return cells();
    },
  });
}

function unitAt({ tree }: TablePlan, number: number) {
  const unit = tree.units[number];
  if (unit === undefined) throw new RangeError(`The tree has no unit ${number}.`);
  return unit;
}

/** Whether a unit sent own reports that touch a period. */
function sentOwn(plan: TablePlan, columns: TableColumns, unit: number): boolean {
  const stretches: readonly Stretch[] = columns.periods.map(daysOfPeriod);
  return columns.indicators.some((indicator) => {
    const { measure, categories } = plan;
    const { counting, roots } = plan.scopeOf([unit]);
    const { all } = figureFor(counting, { indicator, measure, categories });
    return roots
      .flatMap((root) => all.sentBy(root).reports)
      .some((report) => !report.isConsolidated && stretches.some((days) => overlaps(report, days)));
  });
}

/** What a unit did itself, where any of it counts beside the units below it. */
function ownRow(plan: TablePlan, columns: TableColumns, unit: number): readonly UnitRow[] {
  if (!sentOwn(plan, columns, unit)) return [];
  const cells = onDemand(() =>
    deepFreeze(
      columns.indicators.flatMap((indicator) =>
        columns.periods.map((period) => ownCell(plan, { indicator, period, roots: [unit] })),
      ),
    ),
  );
  return [
    Object.freeze({
      unit: unitAt(plan, unit),
      role: 'own' as const,
      get cells() {
        return cells();
      },
    }),
  ];
}

/** The rows of a table: the places below one unit, or the several units that were asked for. */
export function rowsOf(
  plan: TablePlan,
  columns: TableColumns,
  roots: readonly number[],
): readonly UnitRow[] {
  const [only, ...others] = roots;
  if (only === undefined || others.length > 0) {
    return roots.map((root) => rowOf(plan, columns, root));
  }
  const below = numbersBelow(plan.tree, only);
  if (below.length === 0) return [];
  return [
    ...ownRow(plan, columns, only),
    ...below.map((unit) => rowOf(plan, columns, unit)),
    ...unallocatedRows(plan, columns, only),
  ];
}

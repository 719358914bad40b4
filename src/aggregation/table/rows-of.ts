import type { Indicator } from '#room/indicators';
import { addAll, deepFreeze, onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { numberOf, numbersBelow } from '../choice/place-tree.js';
import { overlaps, type Stretch } from '../choice/span.js';
import { figureFor, type Counting } from '../count/question.js';
import { rowsAt } from '../dataset/rows-by-unit.js';
import { daysOfPeriod } from '../dataset/store.js';
import { plainCells } from '../fast/plain-cells.js';
import { canAdd } from '../fast/plain-figures.js';
import { seenCells } from '../fast/seen-figures.js';
import { plainRatioCells } from '../ratio/plain-ratio-cells.js';
import { plainRatio } from '../ratio/plain-ratio.js';
import { askedCell, type TablePlan } from './asked-cell.js';
import { ownCell } from './own-cell.js';
import { pushedCells } from './pushed-cells.js';
import type { TableColumns } from './table-columns.js';
import type { UnitRow } from './table.js';
import { unallocatedRows } from './unallocated-rows.js';

/** The cells of an indicator, one for each period. */
function cellsOfIndicator(
  plan: TablePlan,
  { periods, plain, seen }: TableColumns,
  { indicator, roots }: { readonly indicator: Indicator; readonly roots: readonly number[] },
): readonly Cell[] {
  const ask = (period: Period): Cell => deepFreeze(askedCell(plan, { indicator, period, roots }));
  const { policy, lineage, counting } = plan;
  if (plan.pushed !== undefined) return pushedCells(plan, { indicator, periods, roots });
  const asked = { roots, policy, ask };
  if (lineage !== undefined) return seenCells(seen(indicator), asked) ?? periods.map(ask);
  const figure = plain(indicator);
  if (figure !== null && canAdd(figure, roots)) return plainCells(figure, asked);
  const ratio = plainRatio(plain, { indicator, store: counting.store }, roots);
  return ratio === null ? periods.map(ask) : plainRatioCells(ratio, asked);
}

/** The cells of one row: of one unit, or of several together. */
export function cellsOf(
  plan: TablePlan,
  columns: TableColumns,
  roots: readonly number[],
): readonly Cell[] {
  const all: Cell[] = [];
  for (const indicator of columns.indicators) {
    addAll(all, cellsOfIndicator(plan, columns, { indicator, roots }));
  }
  return Object.freeze(all);
}

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

/** Whether a unit sent anything of an indicator. */
const sentAny = ({ store }: Counting, { code }: Indicator, unit: number): boolean =>
  rowsAt(store.figureRows(store.indicatorPlaces.get(code) ?? -1), unit).length > 0;

/** Whether a unit sent own reports that touch a period. */
function sentOwn(plan: TablePlan, columns: TableColumns, unit: number): boolean {
  const stretches: readonly Stretch[] = columns.periods.map(daysOfPeriod);
  const sender = numberOf(plan.counting.tree, unitAt(plan, unit).id);
  return columns.indicators.some((indicator) => {
    const { measure, categories } = plan;
    if (!sentAny(plan.counting, indicator, sender)) return false;
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

/** The places at and below a unit, in the order of a walk. */
const walk = ({ tree }: TablePlan, unit: number): readonly number[] =>
  Array.from({ length: (tree.last[unit] ?? unit) - unit + 1 }, (_, at) => unit + at);

/** The rows of a table: the places below one unit, or the several units that were asked for. */
export function rowsOf(
  plan: TablePlan,
  columns: TableColumns,
  roots: readonly number[],
): readonly UnitRow[] {
  const [only, ...others] = roots;
  if (only === undefined || others.length > 0) {
    const units = plan.areAll ? roots.flatMap((root) => walk(plan, root)) : roots;
    return units.map((unit) => rowOf(plan, columns, unit));
  }
  const below = plan.areAll ? walk(plan, only).slice(1) : numbersBelow(plan.tree, only);
  if (below.length === 0) return [];
  return [
    ...ownRow(plan, columns, only),
    ...below.map((unit) => rowOf(plan, columns, unit)),
    ...unallocatedRows(plan, columns, only),
  ];
}

import type { Unit } from '#room/organization';
import { isBottom, type PlaceTree } from '../choice/place-tree.js';
import { overlaps, type Stretch } from '../choice/span.js';
import { sentAny } from '../fast/unit-heard.js';
import type { CountedFigure } from '../figure/figures-of.js';
import { figureFor, owingIn, questionOf, type Counting } from '../count/question.js';
import type { TablePlan } from './asked-cell.js';
import type { TableColumns } from './table-columns.js';
import { daysOfPeriod } from '../dataset/store.js';
import { inForce } from '../owing/owing-of.js';

const isCounted = ({ combine }: TableColumns['indicators'][number]): boolean =>
  combine.unit !== 'recompute';

/** The lowest places at and below some units. */
function lowest(tree: PlaceTree, roots: readonly number[]): readonly number[] {
  return roots.flatMap((root) => {
    const length = (tree.last[root] ?? root) - root + 1;
    return Array.from({ length }, (_, at) => root + at).filter((unit) => isBottom(tree, unit));
  });
}

/** Units that owe any of the figures, as their rows and obligations say. */
function owingAny(
  { scopeOf, measure, categories, pushed }: TablePlan,
  { indicators, periods }: TableColumns,
  asked: readonly number[],
): Set<number> {
  const { counting, roots } = scopeOf(asked);
  const owing = new Set<number>();
  for (const indicator of indicators) {
    for (const period of periods) {
      const question = questionOf(counting, { indicator, measure, categories }, period);
      const figure = pushed?.figureOf({ indicator, measure }, counting) ?? null;
      const units = figure === null ? { plain: [], rest: roots } : figure.partOf(roots);
      for (const unit of owingIn(question, units.rest).units) owing.add(unit);
      for (const unit of figure?.owing(units, period) ?? []) owing.add(unit);
    }
  }
  return owing;
}

/** Whether a unit was there on any day of the periods; who is assigned owes, whenever it was there. */
const wasThere =
  ({ tree, assigned }: Counting, periods: TableColumns['periods']) =>
  (unit: number): boolean =>
    assigned !== null ||
    periods.some((period) => inForce(tree, unit, daysOfPeriod(period)).length > 0);

/** Units that owe any of the figures; of two that hold each other only the lower one. */
export function expectedUnits(
  plan: TablePlan,
  columns: TableColumns,
  asked: readonly number[],
): readonly Unit[] {
  const { counting, roots } = plan.scopeOf(asked);
  const { tree } = counting;
  const counted = columns.indicators.filter(isCounted);
  const others = counted.filter((indicator) => columns.plain(indicator) === null);
  const owing = owingAny(plan, { ...columns, indicators: others }, asked);
  // A plain figure is owed by the lowest places, each of them.
  const arePlain = others.length < counted.length;
  if (arePlain || owing.size === 0) for (const unit of lowest(tree, roots)) owing.add(unit);
  const sorted = [...owing].filter(wasThere(counting, columns.periods)).sort((a, b) => a - b);
  return sorted
    .filter((unit, at) => {
      const next = sorted[at + 1];
      return next === undefined || next > (tree.last[unit] ?? unit);
    })
    .flatMap((unit) => tree.units[unit] ?? []);
}

/** Whether a unit sent a figure for days of some stretches. */
function wasHeard(
  { all, wrongBy }: CountedFigure,
  unit: number,
  stretches: readonly Stretch[],
): boolean {
  const { reports, remarks } = all.sentBy(unit);
  const sent: readonly Stretch[] = [...reports, ...remarks, ...wrongBy(unit)];
  return stretches.some((days) => sent.some((one) => overlaps(one, days)));
}

/** Those from whom nothing at all was heard. */
export function silentUnits(
  plan: TablePlan,
  { indicators, periods, plain }: TableColumns,
  about: { readonly expected: readonly Unit[]; readonly roots: readonly number[] },
): readonly Unit[] {
  const { measure, categories } = plan;
  const { counting } = plan.scopeOf(about.roots);
  const stretches = periods.map(daysOfPeriod);
  const asks = indicators.filter(isCounted).map((indicator) => {
    const figure = plain(indicator);
    if (figure !== null) return (unit: number) => sentAny(figure, unit);
    const counted = figureFor(counting, { indicator, measure, categories });
    const elsewhere = plan.pushed?.figureOf({ indicator, measure }, counting) ?? null;
    return (unit: number) =>
      wasHeard(counted, unit, stretches) || elsewhere?.wasHeard(unit) === true;
  });
  return about.expected.filter(({ id }) => {
    const unit = counting.tree.numbers.get(id) ?? -1;
    return !asks.some((wasSent) => wasSent(unit));
  });
}

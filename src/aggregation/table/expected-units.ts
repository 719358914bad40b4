import type { Unit } from '#room/organization';
import { isBottom, type PlaceTree } from '../choice/place-tree.js';
import { overlaps } from '../choice/span.js';
import { figureFor, owingIn, questionOf } from '../count/question.js';
import type { TablePlan } from './asked-cell.js';
import type { TableColumns } from './rows-of.js';
import { daysOfPeriod } from '../dataset/store.js';

const isCounted = ({ combine }: TableColumns['indicators'][number]): boolean =>
  combine.unit !== 'recompute';

/** The lowest places at and below some units. */
function lowest(tree: PlaceTree, roots: readonly number[]): readonly number[] {
  return roots.flatMap((root) => {
    const length = (tree.last[root] ?? root) - root + 1;
    return Array.from({ length }, (_, at) => root + at).filter((unit) => isBottom(tree, unit));
  });
}

/** Units that owe any of the figures; of two that hold each other only the lower one. */
export function expectedUnits(
  plan: TablePlan,
  { indicators, periods }: TableColumns,
  asked: readonly number[],
): readonly Unit[] {
  const { measure, categories } = plan;
  const { counting, roots } = plan.scopeOf(asked);
  const { tree } = counting;
  const owing = new Set(
    indicators.filter(isCounted).flatMap((indicator) =>
      periods.flatMap((period) => {
        const question = questionOf(counting, { indicator, measure, categories }, period);
        return owingIn(question, roots).units;
      }),
    ),
  );
  if (owing.size === 0) for (const unit of lowest(tree, roots)) owing.add(unit);
  const sorted = [...owing].sort((a, b) => a - b);
  return sorted
    .filter((unit, at) => {
      const next = sorted[at + 1];
      return next === undefined || next > (tree.last[unit] ?? unit);
    })
    .flatMap((unit) => tree.units[unit] ?? []);
}

/** Those from whom nothing at all was heard. */
export function silentUnits(
  plan: TablePlan,
  { indicators, periods }: TableColumns,
  about: { readonly expected: readonly Unit[]; readonly roots: readonly number[] },
): readonly Unit[] {
  const { measure, categories } = plan;
  const { counting } = plan.scopeOf(about.roots);
  const stretches = periods.map(daysOfPeriod);
  const figures = indicators
    .filter(isCounted)
    .map((indicator) => figureFor(counting, { indicator, measure, categories }).all);
  return about.expected.filter(({ id }) => {
    const unit = counting.tree.numbers.get(id) ?? -1;
    return figures.every(({ sentBy }) => {
      const { reports, remarks } = sentBy(unit);
      return !stretches.some(
        (days) =>
          reports.some((one) => overlaps(one, days)) || remarks.some((one) => overlaps(one, days)),
      );
    });
  });
}

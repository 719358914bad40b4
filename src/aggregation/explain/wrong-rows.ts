import { overlaps } from '../choice/span.js';
import type { Excluded } from '../count/excluded.js';
import type { Question } from '../count/question.js';
import { marks, measures } from '../dataset/columns.js';
import { rowsAt } from '../dataset/rows-by-unit.js';
import type { Shelf } from './shelf.js';

/** Rows of a figure that touch the period and do not count because they have an error. */
export function wrongRows(
  { counting, figure, days }: Question,
  roots: readonly number[],
  shelf: Shelf,
): readonly Excluded[] {
  const { store, tree, countErrors } = counting;
  if (countErrors) return [];
  const { indicator, measure } = figure.key;
  const groups = store.figureRows(store.indicatorPlaces.get(indicator.code) ?? -1);
  const isAsked = (unit: number): boolean =>
    roots.some((root) => root <= unit && unit <= (tree.last[root] ?? root));
  const isWrong = (row: number): boolean => {
    const bits = store.columns.marks[row] ?? 0;
    return (
      (bits & marks.isWrong) !== 0 &&
      (bits & marks.isRepeat) === 0 &&
      measures[(bits >> marks.measure) & 3] === measure &&
      overlaps(shelf.daysOfRow(row), days)
    );
  };
  // A unit stands twice in a view where it took over from others; its rows are told once.
  const wrong = new Map<number, Excluded>();
  for (const unit of [...groups.numbers].filter(isAsked)) {
    for (const row of [...rowsAt(groups, unit)].filter(isWrong)) {
      wrong.set(row, { row, unit, reason: 'error' });
    }
  }
  return [...wrong.values()];
}

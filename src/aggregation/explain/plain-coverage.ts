import type { Hierarchy } from '#room/organization';
import { isBottom } from '../choice/place-tree.js';
import { emptyList } from '../fast/lists.js';
import { placeOf, type PlainFigure } from '../fast/plain-figures.js';
import type { OwedCoverage, PartlyHeard } from './owed-coverage.js';

/** A unit with all below it over a period asked, and the days that each of them sent. */
export interface PlainAsked {
  readonly root: number;
  readonly at: number;
  readonly sentDays: Int32Array;
}

/** Tells of each lowest place, where all of them owe all days. */
export function plainCoverage(
  figure: PlainFigure,
  { root, at, sentDays }: PlainAsked,
  { kinds }: Pick<Hierarchy, 'kinds'>,
): OwedCoverage {
  const { tree } = figure.scope.store;
  const { tallies } = figure.block;
  const owedDays = figure.scope.wholeDays[at] ?? 0;
  const [reported, silent]: [string[], string[]] = [[], []];
  const partial: PartlyHeard[] = [];
  const owing = new Set<string | undefined>();
  for (let unit = root; unit <= (tree.last[root] ?? root); unit += 1) {
    if (!isBottom(tree, unit)) continue;
    const place = placeOf(figure, unit) + at;
    const { id = '', kind } = tree.units[unit] ?? {};
    const days = { owedDays, sentDays: sentDays[unit - root] ?? 0 };
    owing.add(kind);
    if (tallies.reported[place] === 1) reported.push(id);
    else if (tallies.seen[place] === 0) silent.push(id);
    else partial.push(Object.freeze({ unit: id, reason: 'part-of-period', ...days }));
  }
  return Object.freeze({
    reported: Object.freeze(reported),
    partial: Object.freeze(partial),
    silent: Object.freeze(silent),
    excused: emptyList,
    stoodIn: emptyList,
    kinds: Object.freeze(kinds.filter(({ id }) => owing.has(id)).map(({ name }) => name)),
  });
}

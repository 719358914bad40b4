import type { PartedUnits, PushedLists, PushedRatio } from '#room/aggregation';
import { onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { AskedRatio } from '../plan/asked-ratios.js';
import { notFetched, type RowOfUnit } from './lists-of-units.js';
import { isAsked, silentOf, sumAsked, type Figure } from './figure-of-store.js';
import { figureName } from './sums-of-units.js';

/** A ratio whose pairs come from a database, and the units that it is asked of. */
export interface RatioOfFigure {
  readonly figure: Figure;
  readonly ratio: AskedRatio;
  readonly units: PartedUnits;
}

type Partly = PushedLists['partial'][number];

/** Who sent no term, and who sent one of them or a part. */
function heardOf({ figure, ratio, units }: RatioOfFigure, key: number) {
  const isIn = isAsked(figure, units);
  const terms = [ratio.above, ratio.below].map((indicator) => ({
    silent: new Set(silentOf({ ...figure, indicator }, units, key)),
    partly: figure.fetched.lists?.partly.get(figureName(indicator, key)) ?? [],
  }));
  const [above, below] = terms;
  const silent = [...(above?.silent ?? [])].filter((unit) => below?.silent.has(unit));
  const partial = new Map<number, Partly>();
  for (const { silent: none } of terms) {
    for (const unit of none) partial.set(unit, { unit, reason: 'term-missing' });
  }
  for (const unit of silent) partial.delete(unit);
  for (const one of terms.flatMap(({ partly }) => partly)) {
    const unit = figure.places.placeOf(one.unit);
    if (isIn(one.unit) && !partial.has(unit)) partial.set(unit, { ...one, unit });
  }
  return { silent, partial: [...partial.values()] };
}

/** What a row of a term is to the ratio; of a unit that is left out nothing counts. */
function reasonOf({ reason }: RowOfUnit, isLeft: boolean): RowOfUnit['reason'] {
  if (!isLeft) return reason;
  if (reason === null) return 'term-missing';
  return reason === 'earlier-state' ? 'consolidated' : reason;
}

function listsOf(of: RatioOfFigure, key: number, left: ReadonlySet<number>): PushedLists {
  const { figure, ratio, units } = of;
  const { lists, areRowsAll } = figure.fetched;
  if (lists === null) return notFetched('silent');
  const isIn = isAsked(figure, units);
  const rows = [ratio.above, ratio.below]
    .flatMap((indicator) => lists.rows.get(figureName(indicator, key)) ?? [])
    .filter(({ unit }) => isIn(unit))
    .map((row) => ({ position: row.position, reason: reasonOf(row, left.has(row.unit)) }));
  return {
    ...heardOf(of, key),
    get contributors() {
      if (!areRowsAll) notFetched('contributors');
      return rows.flatMap(({ reason, position }) => (reason === null ? [position] : []));
    },
    excluded: rows.flatMap(({ reason, position }) =>
      reason === null ? [] : [{ position, reason }],
    ),
  };
}

/** What a database found of a ratio over a period. */
export function ratioSum(of: RatioOfFigure, period: Period): PushedRatio {
  const { figure, ratio, units } = of;
  const { asked, fetched, places } = figure;
  const key = sumAsked(figure, period);
  const sum = asked.sums[key];
  if (sum === undefined) throw new RangeError(`The plan has no sum of ${period.id}.`);
  const name = figureName(ratio.key, key);
  const isOfCells = isAsked(figure, { ...units, rest: [] });
  const found = (fetched.ratios.get(name) ?? []).filter(({ unit }) => isOfCells(unit));
  const isIn = isAsked(figure, units);
  const left = (fetched.left.get(name) ?? []).filter(isIn);
  const add = (amountOf: (one: (typeof found)[number]) => number): number =>
    found.reduce((total, one) => total + amountOf(one), 0);
  const scaleOf = (term: number): number => 10 ** (asked.context.indicators[term]?.decimals ?? 0);
  return {
    above: add(({ above }) => above) / scaleOf(ratio.above),
    below: add(({ below }) => below) / scaleOf(ratio.below),
    counted: add(({ counted }) => counted),
    hasNothing: found.some(({ hasNothing }) => hasNothing),
    isTerm: found.some(({ isTerm }) => isTerm),
    left: left.map(places.placeOf),
    reported: add(({ reported }) => reported),
    partial: add(({ partly }) => partly),
    expected: places.owing(units, sum).length,
    lists: onDemand(() => listsOf(of, key, new Set(left))),
  };
}

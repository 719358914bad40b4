import {
  isBottom,
  measures,
  type PartedUnits,
  type Pushed,
  type PushedFigure,
  type PushedLists,
  type PushedSum,
} from '#room/aggregation';
import { onDemand } from '#room/kit';
import { dayNumberOf, type Period } from '#room/time';
import type { AskedOfStore, AskedSum } from '../plan/asked-of-store.js';
import { notFetched, type ListsOfUnits } from './lists-of-units.js';
import { owingUnits, type OwingUnits } from './owing-units.js';
import { partUnits, type RestOf } from './rest-of-figures.js';
import { figureName, type SumsOfUnits } from './sums-of-units.js';

/** All that was fetched of a table. */
export interface Fetched {
  readonly sums: SumsOfUnits;
  readonly lists: ListsOfUnits | null;
  readonly areRowsAll: boolean;
  readonly heard: ReadonlySet<number> | null;
  readonly restOf: RestOf;
  readonly sent: ReadonlySet<string> | null;
  /** Indicators all of whose rows were fetched after all. */
  readonly whole: ReadonlySet<number>;
}

/** A figure of a table whose sums come from a database. */
interface Figure {
  readonly asked: AskedOfStore;
  readonly fetched: Fetched;
  readonly owing: OwingUnits;
  readonly indicator: number;
  readonly measure: number;
  readonly scale: number;
}

function sumAsked({ asked, measure }: Figure, period: Period): number {
  const [from, to] = [dayNumberOf(period.from), dayNumberOf(period.to)];
  return asked.sums.findIndex(
    (sum) => sum.from === from && sum.to === to && sum.measure === measure,
  );
}

/** Whether a unit is at or below one of those asked, and in no part that is asked elsewhere. */
function isAsked({ asked }: Figure, { plain, rest }: PartedUnits): (unit: number) => boolean {
  const { last } = asked.context.tree;
  const isBelow = (unit: number) => (above: number) =>
    above <= unit && unit <= (last[above] ?? above);
  return (unit) => plain.some(isBelow(unit)) && !rest.some(isBelow(unit));
}

/** Who was silent; where nobody told anything the database names nobody. */
function silentOf(figure: Figure, units: PartedUnits, key: number): readonly number[] {
  const { fetched, asked, owing, indicator } = figure;
  const sum = asked.sums[key];
  if (sum === undefined) return [];
  const all = owing.of(units, sum);
  const name = figureName(indicator, key);
  if (!fetched.sums.has(name)) return all;
  const none = new Set(fetched.lists?.silent.get(name));
  return all.filter((unit) => none.has(unit) || !isBottom(asked.context.tree, unit));
}

function listsOf(figure: Figure, units: PartedUnits, key: number): PushedLists {
  const { lists, areRowsAll } = figure.fetched;
  if (lists === null) return notFetched('silent');
  const name = figureName(figure.indicator, key);
  const isIn = isAsked(figure, units);
  const rows = (lists.rows.get(name) ?? []).filter(({ unit }) => isIn(unit));
  return {
    silent: silentOf(figure, units, key),
    partial: (lists.partly.get(name) ?? []).filter(({ unit }) => isIn(unit)),
    get contributors() {
      if (!areRowsAll) notFetched('contributors');
      return rows.flatMap(({ reason, position }) => (reason === null ? [position] : []));
    },
    excluded: rows.flatMap(({ reason, position }) =>
      reason === null ? [] : [{ position, reason }],
    ),
  };
}

function sumOf(figure: Figure, units: PartedUnits, period: Period): PushedSum {
  const key = sumAsked(figure, period);
  const { asked, fetched, owing, indicator, scale } = figure;
  const isIn = isAsked(figure, { ...units, rest: [] });
  const sums = (fetched.sums.get(figureName(indicator, key)) ?? []).filter(({ unit }) =>
    isIn(unit),
  );
  const add = (of: (sum: (typeof sums)[number]) => number): number =>
    sums.reduce((total, sum) => total + of(sum), 0);
  const sum: AskedSum | undefined = asked.sums[key];
  if (sum === undefined) throw new RangeError(`The plan has no sum of ${period.id}.`);
  return {
    amount: add(({ whole }) => whole) / scale,
    isCounted: sums.some(({ isCounted }) => isCounted),
    hasAmount: sums.some(({ hasAmount }) => hasAmount),
    reported: add(({ reported }) => reported),
    partial: add(({ partly }) => partly),
    expected: owing.of(units, sum).length,
    lists: onDemand(() => listsOf(figure, units, key)),
  };
}

function pushedFigure(figure: Figure): PushedFigure {
  const { asked, fetched, owing, indicator, measure } = figure;
  const rest = fetched.restOf(indicator, measure);
  return {
    partOf: (roots) => partUnits(asked.context.tree, roots, rest),
    sumOf: (units, period) => sumOf(figure, units, period),
    owing: (units, period) => {
      const sum = asked.sums[sumAsked(figure, period)];
      return sum === undefined ? [] : owing.of(units, sum);
    },
    wasHeard: (unit) => (fetched.heard ?? notFetched('silent')).has(unit),
  };
}

/** What was counted in a database, for a table. */
export function pushedOf(asked: AskedOfStore, fetched: Fetched): Pushed {
  const numbers = new Map(asked.context.indicators.map(({ code }, number) => [code, number]));
  const added = new Set(asked.added.map(({ key }) => key));
  const owing = owingUnits(asked.context);
  return {
    sent: fetched.sent,
    figureOf: ({ code, decimals }, measure) => {
      const indicator = numbers.get(code) ?? -1;
      if (!added.has(indicator) || fetched.whole.has(indicator)) return null;
      const scale = 10 ** decimals;
      const number = measures.indexOf(measure);
      return pushedFigure({ asked, fetched, owing, indicator, measure: number, scale });
    },
  };
}

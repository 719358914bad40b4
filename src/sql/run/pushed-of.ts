import {
  measures,
  pushedOutcome,
  type PartedUnits,
  type Pushed,
  type PushedFigure,
  type PushedLists,
  type PushedSum,
} from '#room/aggregation';
import { onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { AskedOfStore, AskedSum } from '../plan/asked-of-store.js';
import { boundTo } from '../plan/asked-ratios.js';
import { isAsked, silentOf, sumAsked, type Fetched, type Figure } from './figure-of-store.js';
import { notFetched } from './lists-of-units.js';
import { partUnits } from './part-units.js';
import { placesOf } from './places.js';
import { ratioSum } from './pushed-ratios.js';
import { figureName } from './sums-of-units.js';

function listsOf(figure: Figure, units: PartedUnits, key: number): PushedLists {
  const { lists, areRowsAll } = figure.fetched;
  if (lists === null) return notFetched('silent');
  const name = figureName(figure.indicator, key);
  const isIn = isAsked(figure, units);
  const rows = (lists.rows.get(name) ?? []).filter(({ unit }) => isIn(unit));
  return {
    silent: silentOf(figure, units, key),
    partial: (lists.partly.get(name) ?? [])
      .filter(({ unit }) => isIn(unit))
      .map((one) => ({ ...one, unit: figure.places.placeOf(one.unit) })),
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
  const { asked, fetched, places, indicator, scale } = figure;
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
    counted: add(({ counted }) => counted),
    hasAmount: sums.some(({ hasAmount }) => hasAmount),
    reported: add(({ reported }) => reported),
    partial: add(({ partly }) => partly),
    expected: places.owing(units, sum).length,
    lists: onDemand(() => listsOf(figure, units, key)),
  };
}

function pushedFigure(figure: Figure): PushedFigure {
  const { asked, fetched, places, indicator, measure } = figure;
  const ratio = asked.ratios.find(({ key }) => key === indicator);
  const rest = places.restOf([...boundTo(asked.ratios, [indicator])], measure);
  return {
    partOf: (roots) => partUnits(places.tree, roots, rest),
    sumOf: (units, period) => sumOf(figure, units, period),
    ratioOf:
      ratio === undefined ? null : (units, period) => ratioSum({ figure, ratio, units }, period),
    owing: (units, period) => {
      const sum = asked.sums[sumAsked(figure, period)];
      return sum === undefined ? [] : places.owing(units, sum);
    },
    wasHeard: (place) => (fetched.heard ?? notFetched('silent')).has(places.unitAt(place)),
  };
}

/** What was counted in a database, for a table. */
export function pushedOf(asked: AskedOfStore, fetched: Fetched): Pushed {
  const numbers = new Map(asked.context.indicators.map(({ code }, number) => [code, number]));
  const added = new Set([...asked.added, ...asked.ratios].map(({ key }) => key));
  const placesIn = placesOf(asked, fetched.doubtful);
  return {
    sent: fetched.sent,
    outcomeOf: pushedOutcome,
    figureOf: ({ indicator: { code, decimals }, measure }, tree) => {
      const indicator = numbers.get(code) ?? -1;
      if (!added.has(indicator) || fetched.whole.has(indicator)) return null;
      const scale = 10 ** decimals;
      const number = measures.indexOf(measure);
      return pushedFigure({
        asked,
        fetched,
        places: placesIn(tree),
        indicator,
        measure: number,
        scale,
      });
    },
  };
}

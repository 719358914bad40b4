import type { Observation } from '#room/indicators';
import { dayNumberOf, periodOf, startOfYear, type PeriodOptions } from '#room/time';
import type { Field } from './rows-as-values.js';

type Categories = Observation['categories'];

/** The keys of what rows of one load refer to; those that are new are written before the rows. */
export interface KeysOfLoad {
  readonly load: number;
  readonly periodKey: (id: string) => number;
  /** 0 for the total. */
  readonly dimensionKey: (categories: Categories) => number;
  /** Rows of periods and dimensions that were not given out yet. */
  readonly newRows: () => Readonly<Record<'period' | 'dimension', readonly (readonly Field[])[]>>;
}

function periodRow(id: string, options: PeriodOptions): readonly Field[] {
  const period = periodOf(id, options);
  return [id, ...[period.from, period.to, startOfYear(period)].map(dayNumberOf)];
}

/** Keys for names, in the order in which they come. */
function keys(first: number) {
  const known = new Map<string, number>();
  return (name: string, isNew: (key: number) => void): number => {
    const key = known.get(name) ?? known.size + first;
    if (!known.has(name)) isNew(key);
    known.set(name, key);
    return key;
  };
}

/** Gives keys to periods and dimensions in the order in which they come. */
export function keysOfLoad(load: number, options: PeriodOptions): KeysOfLoad {
  const [periodOfName, dimensionOfName] = [keys(0), keys(1)];
  let period: (readonly Field[])[] = [];
  let dimension: (readonly Field[])[] = [];
  return {
    load,
    periodKey: (id) =>
      periodOfName(id, (key) => period.push([load, key, ...periodRow(id, options)])),
    dimensionKey: (categories) => {
      if (categories === undefined) return 0;
      const entries = Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1));
      return dimensionOfName(JSON.stringify(entries), (key) => {
        for (const [field, category] of entries) dimension.push([load, key, field, category]);
      });
    },
    newRows: () => {
      const rows = { period, dimension };
      [period, dimension] = [[], []];
      return rows;
    },
  };
}

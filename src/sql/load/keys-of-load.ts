import type { Observation } from '#room/indicators';
import { dayNumberOf, periodOf, startOfYear, type PeriodOptions } from '#room/time';
import type { Field } from './insert.js';

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

function periodRow(load: number, key: number, id: string, options: PeriodOptions) {
  const period = periodOf(id, options);
  const days = [period.from, period.to, startOfYear(period)].map(dayNumberOf);
  return [load, key, id, ...days] as const;
}

/** Gives keys to periods and dimensions in the order in which they come. */
export function keysOfLoad(load: number, options: PeriodOptions): KeysOfLoad {
  const periods = new Map<string, number>();
  const dimensions = new Map<string, number>();
  let fresh = { period: [] as (readonly Field[])[], dimension: [] as (readonly Field[])[] };
  return {
    load,
    periodKey: (id) => {
      const known = periods.get(id);
      if (known !== undefined) return known;
      const key = periods.size;
      periods.set(id, key);
      fresh.period.push(periodRow(load, key, id, options));
      return key;
    },
    dimensionKey: (categories) => {
      if (categories === undefined) return 0;
      const entries = Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1));
      const name = JSON.stringify(entries);
      const known = dimensions.get(name);
      if (known !== undefined) return known;
      const key = dimensions.size + 1;
      dimensions.set(name, key);
      for (const [field, category] of entries) fresh.dimension.push([load, key, field, category]);
      return key;
    },
    newRows: () => {
      const rows = fresh;
      fresh = { period: [], dimension: [] };
      return rows;
    },
  };
}

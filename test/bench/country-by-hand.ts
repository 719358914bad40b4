import { months, type Country } from './country-figures.js';

/** Figures as numbers, in the order given; what a program of typed arrays begins from. */
export interface Numbers {
  readonly units: Int32Array;
  readonly indicators: Int32Array;
  readonly months: Int32Array;
  readonly amounts: Float64Array;
  /** Of each unit the one above it; -1 for none. A unit stands before those below it. */
  readonly parents: Int32Array;
  readonly indicatorCount: number;
}

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at]));

/** Turns ids into numbers. */
export function numbersOf({ units, indicators, observations }: Country): Numbers {
  const unitPlaces = placesOf(units.map(({ id }) => id));
  const codes = placesOf(indicators.map(({ code }) => code));
  const monthPlaces = placesOf(months);
  const place = (places: ReadonlyMap<string, number>, id: unknown): number =>
    places.get(String(id)) ?? -1;
  return {
    units: Int32Array.from(observations, ({ unit }) => place(unitPlaces, unit)),
    indicators: Int32Array.from(observations, ({ indicator }) => place(codes, indicator)),
    months: Int32Array.from(observations, ({ period }) => place(monthPlaces, period)),
    amounts: Float64Array.from(observations, ({ value }) => Number(value)),
    parents: Int32Array.from(units, ({ parent }) => place(unitPlaces, parent ?? '')),
    indicatorCount: indicators.length,
  };
}

/** Sums by unit, indicator, month and year, and how many communes sent each. */
export function sumByLoop(numbers: Numbers) {
  const { units, indicators, months: sentMonths, amounts, parents, indicatorCount } = numbers;
  const width = indicatorCount * 13;
  const sums = new Float64Array(parents.length * width);
  const counts = new Int32Array(parents.length * width);
  for (let row = 0; row < units.length; row += 1) {
    const first = (units[row] ?? 0) * width + (indicators[row] ?? 0) * 13;
    const month = first + (sentMonths[row] ?? 0);
    const year = first + 12;
    sums[month] = (sums[month] ?? 0) + (amounts[row] ?? 0);
    sums[year] = (sums[year] ?? 0) + (amounts[row] ?? 0);
    counts[month] = 1;
    counts[year] = (counts[year] ?? 0) + 1;
  }
  for (let unit = 35; unit < parents.length; unit += 1) {
    for (let at = unit * width + 12; at < (unit + 1) * width; at += 13) {
      counts[at] = counts[at] === 12 ? 1 : 0;
    }
  }
  for (let unit = parents.length - 1; unit > 0; unit -= 1) {
    const from = unit * width;
    const to = (parents[unit] ?? 0) * width;
    for (let at = 0; at < width; at += 1) {
      sums[to + at] = (sums[to + at] ?? 0) + (sums[from + at] ?? 0);
      counts[to + at] = (counts[to + at] ?? 0) + (counts[from + at] ?? 0);
    }
  }
  return { sums, counts };
}

interface Sum {
  amount: number;
  count: number;
}

/** The same from plain objects: one map by unit, indicator and period. */
export function sumByMap({ units, observations }: Country): ReadonlyMap<string, Sum> {
  const above = new Map(units.map(({ id, parent }) => [id, parent]));
  const sums = new Map<string, Sum>();
  const add = (key: string, amount: number): void => {
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { amount, count: 1 });
    else {
      sum.amount += amount;
      sum.count += 1;
    }
  };
  for (const { unit, indicator, period, value } of observations) {
    for (let at: string | undefined = unit; at !== undefined; at = above.get(at)) {
      add(`${at} ${indicator} ${String(period)}`, Number(value));
      add(`${at} ${indicator} 2026`, Number(value));
    }
  }
  return sums;
}

import { aggregate, createDataset, createHierarchy, defineIndicator } from 'danvan';
import type { Dataset, ObservationInput, UnitInput } from 'danvan';
import type { Pair } from './measure.js';

const flow = { unit: 'cuộc', kind: 'flow' } as const;
const ratio = { numerator: 'x.above', denominator: 'x.below', factor: 100 } as const;

const indicators = [
  defineIndicator({ code: 'x.above', name: 'Đạt', ...flow }),
  defineIndicator({ code: 'x.below', name: 'Tổng số', ...flow }),
  defineIndicator({ code: 'x.rate', name: 'Tỷ lệ', unit: '%', kind: 'ratio', ratio }),
];

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const dataOf = (units: readonly UnitInput[], observations: readonly ObservationInput[]): Dataset =>
  createDataset({ hierarchy: createHierarchy(units), indicators, observations });

const dayOf = (at: number): string =>
  new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);

/** Running totals of one unit, each a day longer. */
const totals = (count: number): Dataset =>
  dataOf(
    [{ id: 'x0', name: 'xã' }],
    numbers(count).map((at) => ({
      unit: 'x0',
      indicator: 'x.above',
      period: `2000-01-01/${dayOf(at)}`,
      basis: 'cumulative',
      value: at,
    })),
  );

const communes = (count: number): readonly UnitInput[] => [
  { id: 'x', name: 'tỉnh' },
  ...numbers(count).map((at) => ({ id: `x${at}`, name: `xã ${at}`, parent: 'x' })),
];

const chain = (count: number): readonly UnitInput[] => [
  { id: 'x', name: 'tỉnh' },
  ...numbers(count).map((at) => ({
    id: `x${at}`,
    name: `xã ${at}`,
    parent: at === 0 ? 'x' : `x${at - 1}`,
  })),
];

const sentBy = (at: number, codes: readonly string[], period = '2026'): ObservationInput[] =>
  codes.map((indicator) => ({ unit: `x${at}`, indicator, period, value: 10 }));

const stated = (count: number): Dataset =>
  dataOf(
    communes(count),
    numbers(count).flatMap((at) => sentBy(at, ['x.rate'])),
  );

const rateOfChain = (count: number): Dataset =>
  dataOf(
    chain(count),
    numbers(count).flatMap((at) => sentBy(at, ['x.above', 'x.below', 'x.rate'])),
  );

/** One unit in ten sent something in both years. */
const silent = (count: number): Dataset =>
  dataOf(
    communes(count),
    numbers(count)
      .filter((at) => at % 10 === 0)
      .flatMap((at) => [...sentBy(at, ['x.above']), ...sentBy(at, ['x.above'], '2025')]),
  );

interface Growth {
  readonly make: (size: number) => Dataset;
  readonly size: number;
  readonly units: string;
  readonly period: string;
}

function readAll(dataset: Dataset, { units, period }: Growth): number {
  const compareWith = 'same-period-last-year';
  const { rows, total } = aggregate(dataset, { units, period, rows: 'below', compareWith });
  let sum = 0;
  for (const cells of [total, ...rows.map((row) => row.cells)]) {
    for (const { amount, coverage } of cells) sum += (amount ?? 0) + coverage.reported;
  }
  return sum;
}

/** Four times the work against once the work: linear is 4, quadratic is 16. */
const growth = (name: string, about: Growth): (() => Promise<Pair>) =>
  async function pairOf() {
    const [once, fourTimes] = [about.make(about.size), about.make(4 * about.size)];
    return {
      name,
      limit: 5.5,
      ours: async () => readAll(fourTimes, about),
      theirs: async () => readAll(once, about),
    };
  };

/** What grows with running totals of one unit, with stated rates and with silent units. */
export const linearMixed: readonly (() => Promise<Pair>)[] = [
  growth('linear-totals', {
    make: totals,
    size: 1000,
    units: 'x0',
    period: '2000-01-01/2012-12-31',
  }),
  growth('linear-stated', { make: stated, size: 1000, units: 'x', period: '2026' }),
  growth('linear-rate-depth', { make: rateOfChain, size: 1000, units: 'x', period: '2026' }),
  growth('linear-silent', { make: silent, size: 2000, units: 'x', period: '2026' }),
];

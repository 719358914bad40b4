import { createDataset, createHierarchy, defineIndicator } from 'danvan';
import type { Dataset, ObservationInput, UnitInput } from 'danvan';
import { dayOf, numbers } from './growth.js';

const flow = { unit: 'cuộc', kind: 'flow' } as const;
const ratio = { numerator: 'x.above', denominator: 'x.below', factor: 100 } as const;

const indicators = [
  defineIndicator({ code: 'x.above', name: 'Đạt', ...flow }),
  defineIndicator({ code: 'x.below', name: 'Tổng số', ...flow }),
  defineIndicator({ code: 'x.rate', name: 'Tỷ lệ', unit: '%', kind: 'ratio', ratio }),
  defineIndicator({ code: 'x.added', name: 'Theo hệ', ...flow, combine: { line: 'sum' } }),
];

const one: readonly UnitInput[] = [{ id: 'x0', name: 'xã' }];

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

const dataOf = (
  units: readonly UnitInput[],
  observations: readonly ObservationInput[],
  lines: readonly string[] = [],
): Dataset =>
  createDataset({
    hierarchy: createHierarchy(units),
    indicators,
    observations,
    lines: lines.map((id) => ({ id, name: id })),
  });

const sentBy = (at: number, codes: readonly string[], period = '2026'): ObservationInput[] =>
  codes.map((indicator) => ({ unit: `x${at}`, indicator, period, value: 10 }));

const sentByAll = (count: number, codes: readonly string[]): readonly ObservationInput[] =>
  numbers(count).flatMap((at) => sentBy(at, codes));

/** Running totals of one unit, each a day longer. */
export const runningTotals = (count: number): Dataset =>
  dataOf(
    one,
    numbers(count).map((at) => ({
      unit: 'x0',
      indicator: 'x.above',
      period: `2000-01-01/${dayOf(at)}`,
      basis: 'cumulative',
      value: at,
    })),
  );

/** Communes that state a rate, and neither of its terms. */
export const statedRates = (count: number): Dataset =>
  dataOf(communes(count), sentByAll(count, ['x.rate']));

/** A rate and its terms from each unit of a chain. */
export const rateOfChain = (count: number): Dataset =>
  dataOf(chain(count), sentByAll(count, ['x.above', 'x.below', 'x.rate']));

/** Rates of communes that the general way counts, since one of them sent a running total. */
export const ratesOfCommunes = (count: number): Dataset =>
  dataOf(communes(count), [
    ...sentByAll(count - 1, ['x.above', 'x.below']),
    ...sentBy(count - 1, ['x.above', 'x.below']).map((sent) => ({
      ...sent,
      basis: 'cumulative' as const,
    })),
  ]);

/** One unit in ten sent something in both years. */
export const mostlySilent = (count: number): Dataset =>
  dataOf(
    communes(count),
    numbers(count)
      .filter((at) => at % 10 === 0)
      .flatMap((at) => [...sentBy(at, ['x.above']), ...sentBy(at, ['x.above'], '2025')]),
  );

/** A row of each commune. */
export const oneRowEach = (count: number): Dataset =>
  dataOf(communes(count), sentByAll(count, ['x.above']));

/** Lines that add, each with a report of one unit. */
export const addedLines = (count: number): Dataset =>
  dataOf(
    one,
    numbers(count).flatMap((at) =>
      sentBy(0, ['x.added']).map((sent) => ({ ...sent, line: `l${at}` })),
    ),
    numbers(count).map((at) => `l${at}`),
  );

/** A report of one unit for each day, and the days. */
export const daily = (count: number) => ({
  dataset: dataOf(
    one,
    numbers(count).flatMap((at) => sentBy(0, ['x.above'], `${dayOf(at)}/${dayOf(at)}`)),
  ),
  periods: numbers(count).map((at) => `${dayOf(at)}/${dayOf(at)}`),
});

/** Rows of which each has something wrong: a unit, an indicator, a period or a value. */
export const wrongRows = (count: number): readonly ObservationInput[] =>
  numbers(count).flatMap((at) => {
    const [row] = sentBy(at % 100, ['x.above']);
    const wrong = [{ unit: `y${at}` }, { indicator: `z${at}` }, { period: `2026-Q9${at}` }];
    return row === undefined ? [] : [{ ...row, ...(wrong[at % 4] ?? { value: -0.5 - at }) }];
  });

/** Takes rows in for a hundred communes. */
export const intake = (rows: readonly ObservationInput[]): number =>
  dataOf(communes(100), rows).findings.length;

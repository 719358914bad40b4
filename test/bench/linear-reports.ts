import { aggregate, createDataset, createHierarchy, defineIndicator, findCell } from 'danvan';
import type { Dataset, ObservationInput, UnitInput } from 'danvan';
import { dayOf, growth, numbers } from './growth.js';
import type { Pair } from './measure.js';

const indicators = [
  defineIndicator({ code: 'x.plain', name: 'Số cuộc', unit: 'cuộc', kind: 'flow' }),
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

const sentAt = (period: string, more: Partial<ObservationInput> = {}): ObservationInput => ({
  unit: 'x0',
  indicator: 'x.plain',
  period,
  value: 1,
  ...more,
});

const chain = (count: number): Dataset =>
  dataOf(
    numbers(count).map((at) => ({
      id: `x${at}`,
      name: `xã ${at}`,
      ...(at > 0 && { parent: `x${at - 1}` }),
    })),
    // The root sends too, so that the figure needs the general way.
    [sentAt('2026'), { ...sentAt('2026'), unit: `x${count - 1}` }],
  );

const daily = (count: number): Dataset =>
  dataOf(
    [{ id: 'x0', name: 'xã' }],
    [
      ...numbers(count).map((at) => sentAt(`${dayOf(at)}/${dayOf(at)}`)),
      sentAt('2000-01', { value: 40 }),
    ],
  );

const onLines = (count: number): Dataset =>
  dataOf(
    [{ id: 'x0', name: 'xã' }],
    numbers(count).map((at) => sentAt('2026', { line: `l${at}` })),
    numbers(count).map((at) => `l${at}`),
  );

const askedOver = (period: string) => (dataset: Dataset) =>
  findCell(aggregate(dataset, { units: 'x0', period, rows: 'below' }), 'x.plain').amount;

/** What grows with levels, with the reports of one unit and with reporting lines. */
export const linearReports: readonly (() => Promise<Pair>)[] = [
  growth('linear-depth', { make: chain, size: 12_500, run: askedOver('2026') }),
  growth('linear-reports', { make: daily, size: 1000, run: askedOver('2000-01-01/2012-12-31') }),
  growth('linear-lines', { make: onLines, size: 4000, run: askedOver('2026') }),
];

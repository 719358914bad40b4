import { aggregate, type AggregateOptions, type Dataset, type FigureTable } from 'danvan';
import { growth } from './growth.js';
import type { Pair } from './measure.js';
import * as data from './mixed-data.js';

function readAll({ rows, total }: FigureTable): number {
  let sum = 0;
  for (const cells of [total, ...rows.map((row) => row.cells)]) {
    for (const { amount, coverage } of cells) sum += (amount ?? 0) + coverage.reported;
  }
  return sum;
}

const compareWith = 'same-period-last-year';

/** A table of units and those directly below them, compared with the year before. */
const compared =
  (units: string, period = '2026') =>
  (dataset: Dataset): number =>
    readAll(aggregate(dataset, { units, period, rows: 'below', compareWith }));

const counted =
  (options: AggregateOptions) =>
  (dataset: Dataset): number =>
    readAll(aggregate(dataset, options));

const alone = { units: 'x0', period: '2026' } as const;
const all = { units: 'x', period: '2026', rows: 'all' } as const;

/** What grows with running totals, rates, silent units, lines, days, rows and errors. */
export const linearMixed: readonly (() => Promise<Pair>)[] = [
  growth('linear-totals', {
    make: data.runningTotals,
    size: 1000,
    run: compared('x0', '2000-01-01/2012-12-31'),
  }),
  growth('linear-stated', { make: data.statedRates, size: 250, run: compared('x') }),
  growth('linear-rates', { make: data.ratesOfCommunes, size: 250, run: compared('x') }),
  growth('linear-rate-depth', { make: data.rateOfChain, size: 500, run: compared('x') }),
  growth('linear-silent', { make: data.mostlySilent, size: 2000, run: compared('x') }),
  growth('linear-rows', { make: data.oneRowEach, size: 12_500, run: counted(all) }),
  growth('linear-added-lines', { make: data.addedLines, size: 500, run: counted(alone) }),
  growth('linear-periods', {
    make: data.daily,
    size: 1000,
    run: ({ dataset, periods }) => readAll(aggregate(dataset, { units: 'x0', periods })),
  }),
  growth('linear-findings', { make: data.wrongRows, size: 2500, run: data.intake }),
];

import { createDataset, createHierarchy, defineIndicator, periodOf, type Dataset } from 'danvan';
import { numbers } from './growth.js';

/** Half years, and days across the end of June, beside the months. */
export const periodIds = [
  ...numbers(12).map((at) => `2026-${String(at + 1).padStart(2, '0')}`),
  '2026-H1',
  '2026-06-15/2026-07-10',
  '2026-H2',
];

// A tenth of the country is enough for the ratio to mean the same.
const communes = process.argv.includes('--quick') ? 332 : 3321;
const indicatorCount = 100;

export const unitAt = (at: number): string => `x${at}`;
export const codeAt = (at: number): string => `x.i${at}`;

/** What a commune counts in a month, without any order; some tell what a rule asks about. */
function wholeOf(unit: number, pair: number, period: number): number {
  // Totals since January that do not say so, a report sent again, a figure far from the others.
  if (unit % 83 === 2 && pair === 2) return 10 * (period + 1);
  if (unit % 89 === 7 && pair === 4) return period === 10 ? 4000 : 20 + (period % 3);
  const month = unit % 97 === 5 && period === 6 ? 5 : period;
  return (unit * 31 + pair * 7 + month * 863) % 1000;
}

/** Monthly figures by columns; every other indicator is a part of the one before it. */
function columns() {
  const rows: (readonly [unit: number, indicator: number, period: number, value: number])[] = [];
  for (const unit of numbers(communes)) {
    for (const period of numbers(12)) {
      for (const indicator of numbers(indicatorCount)) {
        if (unit % 50 === 10 && indicator === 0 && period === 11) continue;
        const whole = wholeOf(unit, indicator >> 1, period);
        const isWrong = (unit * 7 + indicator * 3 + period) % 211 === 0;
        rows.push([unit, indicator, period, indicator % 2 === 0 ? whole : whole / 2]);
        const last = rows.at(-1);
        if (isWrong && last !== undefined) rows[rows.length - 1] = [unit, indicator, period, 1001];
      }
    }
    // A few half years that are no sum of their months, or less than some of them, and reports that
    // cross two months.
    if (unit % 50 === 0) rows.push([unit, 0, 12, 7]);
    if (unit % 50 === 25) rows.push([unit, 2, 13, 7]);
    if (unit % 50 === 10) rows.push([unit, 0, 14, 7]);
  }
  const column = (at: 0 | 1 | 2) => Int32Array.from(rows, (row) => row[at]);
  const values = Float64Array.from(rows, ([, , , value]) => Math.floor(value));
  return { units: column(0), indicators: column(1), periods: column(2), values };
}

/** A country to check, as a dataset and as the columns that it was made from. */
export function checkedCountry() {
  const sent = columns();
  const unitIds = numbers(communes).map(unitAt);
  const codes = numbers(indicatorCount).map(codeAt);
  const dataset: Dataset = createDataset({
    hierarchy: createHierarchy([
      { id: 'vn', name: 'Việt Nam' },
      ...unitIds.map((id, at) => ({ id, name: `xã ${at}`, parent: 'vn' })),
    ]),
    indicators: codes.map((code, at) =>
      defineIndicator({
        code,
        name: `Chỉ tiêu ${at}`,
        unit: 'cuộc',
        kind: 'flow',
        ...(at % 2 === 1 && { partOf: `x.i${at - 1}` }),
      }),
    ),
    observations: {
      units: { ids: unitIds, places: sent.units },
      indicators: { ids: codes, places: sent.indicators },
      periods: { ids: periodIds, places: sent.periods },
      values: sent.values,
    },
  });
  return { dataset, ...sent, unitCount: communes, indicatorCount };
}

export type Sent = Omit<ReturnType<typeof checkedCountry>, 'dataset'>;

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;
const periods = periodIds.map((id) => periodOf(id));

/** What the loops look up of each period. */
export const days = {
  first: Int32Array.from(periods, ({ from }) => dayNumber(from)),
  last: Int32Array.from(periods, ({ to }) => dayNumber(to)),
  startOfYear: Int32Array.from(periods, ({ from }) => dayNumber(`${from.slice(0, 4)}-01-01`)),
  kind: periods.map(({ kind }) => kind),
} as const;

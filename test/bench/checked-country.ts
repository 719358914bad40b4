import { createDataset, createHierarchy, defineIndicator, type Dataset } from 'danvan';
import { numbers } from './growth.js';

/** Half years and days across the end of June, beside the months. */
export const periodIds = [
  ...numbers(12).map((at) => `2026-${String(at + 1).padStart(2, '0')}`),
  '2026-H1',
  '2026-06-15/2026-07-10',
];

// A tenth of the country is enough for the ratio to mean the same.
const communes = process.argv.includes('--quick') ? 332 : 3321;
const indicatorCount = 100;

/** Monthly figures by columns; every other indicator is a part of the one before it. */
function columns() {
  const rows: (readonly [unit: number, indicator: number, period: number, value: number])[] = [];
  for (const unit of numbers(communes)) {
    for (const period of numbers(12)) {
      for (const indicator of numbers(indicatorCount)) {
        const whole = (unit * 31 + (indicator >> 1) * 7 + period * 13) % 1000;
        const isWrong = (unit * 7 + indicator * 3 + period) % 211 === 0;
        rows.push([unit, indicator, period, indicator % 2 === 0 ? whole : whole / 2]);
        const last = rows.at(-1);
        if (isWrong && last !== undefined) rows[rows.length - 1] = [unit, indicator, period, 1001];
      }
    }
    // A few half years that are no sum of their months, and reports that cross two months.
    if (unit % 50 === 0) rows.push([unit, 0, 12, 7]);
    if (unit % 50 === 25) rows.push([unit, 2, 13, 7]);
  }
  const column = (at: 0 | 1 | 2) => Int32Array.from(rows, (row) => row[at]);
  const values = Float64Array.from(rows, ([, , , value]) => Math.floor(value));
  return { units: column(0), indicators: column(1), periods: column(2), values };
}

/** A country to check, as a dataset and as the columns that it was made from. */
export function checkedCountry() {
  const sent = columns();
  const unitIds = numbers(communes).map((at) => `x${at}`);
  const codes = numbers(indicatorCount).map((at) => `x.i${at}`);
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

import { createHierarchy, defineIndicator } from 'danvan';
import type { ObservationColumns } from 'danvan/aggregation';
import { numbers } from './growth.js';

const communes = 3321;
const months = numbers(12).map((at) => `2026-${String(at + 1).padStart(2, '0')}`);

const unitIds = numbers(communes).map((at) => `x${at}`);
/** As many figures as a country has of one indicator in a year. */
export const rowsOfIndicator = communes * months.length;

/** A country of communes in 34 provinces, with so many indicators; nothing observed yet. */
export const manyContext = (indicatorCount: number) => ({
  hierarchy: createHierarchy([
    { id: 'vn', name: 'Việt Nam' },
    ...numbers(34).map((at) => ({ id: `t${at}`, name: `tỉnh ${at}`, parent: 'vn' })),
    ...unitIds.map((id, at) => ({ id, name: `xã ${at}`, parent: `t${at % 34}` })),
  ]),
  indicators: numbers(indicatorCount).map((at) =>
    defineIndicator({ code: `x.i${at}`, name: `Chỉ tiêu ${at}`, unit: 'cuộc', kind: 'flow' }),
  ),
});

/** Monthly figures of all communes for some indicators, by columns: 13 bytes for each. */
export function manyColumns(from: number, to: number): ObservationColumns {
  const count = (to - from) * rowsOfIndicator;
  const units = new Uint16Array(count);
  const indicators = new Uint16Array(count);
  const periods = new Uint8Array(count);
  const values = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    units[row] = Math.floor(row / ((to - from) * 12));
    periods[row] = Math.floor(row / (to - from)) % 12;
    indicators[row] = from + (row % (to - from));
    values[row] = (row * 31) % 1000;
  }
  return {
    units: { ids: unitIds, places: units },
    indicators: { ids: numbers(to).map((at) => `x.i${at}`), places: indicators },
    periods: { ids: months, places: periods },
    values,
  };
}

import * as z from 'zod/mini';
import { requireShape, object } from '#room/findings';
import { tableShape } from '#room/organization';
import { marks } from '../columns.js';
import { storeOf } from '../dataset-of.js';
import type { Dataset } from '../dataset.js';
import { recount } from '../recount.js';
import { detailOf, type Store } from '../store.js';
import { toAsciiJson } from './ascii-json.js';
import { checksumOf, columnNames, fileStart, type Header } from './dataset-file.js';
import { fileColumns, type FileColumns } from './file-columns.js';
import { packingOf, widths, writeColumn } from './packed-column.js';
import { toData } from './plain-data.js';
import { isInOrder } from './row-order.js';

const datasetShape = object({
  hierarchy: object({ byId: tableShape }),
  catalogue: tableShape,
  lines: z.array(object({ id: z.string() })),
  rejected: z.array(object({ position: z.int().check(z.minimum(0)) })),
});

function storeToSave(dataset: Dataset): Store {
  const store = storeOf(dataset);
  // What was made here need not be looked through, which would make all its observations.
  if (store !== undefined) return store;
  requireShape(dataset, datasetShape, 'dataset');
  return recount(dataset);
}

/** The rows that count: repeats are among the rejected. */
function countedRows({ columns }: Store): Int32Array {
  const rows = new Int32Array(columns.count);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (((columns.marks[row] ?? 0) & marks.isRepeat) !== 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

function detailsOf({ columns }: Store, rows: Int32Array): Header['details'] {
  const details: Header['details'] = [];
  for (const [at, row] of rows.entries()) {
    const has = ((columns.marks[row] ?? 0) & marks.hasDetail) !== 0;
    if (has) details.push([at, toData(detailOf(columns, row))]);
  }
  return details;
}

function packingsOf(file: FileColumns, rejected: Dataset['rejected']): Header['columns'] {
  const { type } = packingOf(file.units.numbers);
  const { numbers: positions } = file.positions;
  return {
    units: { type: type === 'u16' || type === 'u32' ? type : 'u8' },
    indicators: packingOf(file.indicators.numbers),
    periods: packingOf(file.periods.numbers),
    lines: packingOf(file.lines.numbers),
    marks: packingOf(file.marks.numbers),
    amounts: packingOf(file.amounts.numbers),
    positions: isInOrder(positions, rejected) ? null : packingOf(positions),
  };
}

function headerOf(store: Store, { rejected }: Dataset, file: FileColumns): Header {
  return {
    rows: file.units.numbers.length,
    ids: {
      units: [...file.units.ids],
      indicators: [...file.indicators.ids],
      periods: [...file.periods.ids],
      lines: [...file.lines.ids],
    },
    columns: packingsOf(file, rejected),
    details: detailsOf(store, countedRows(store)),
    rejected: rejected.map(({ position, given }) => [position, toData(given)]),
  };
}

function write(header: Header, file: FileColumns): Uint8Array {
  const { at, magic, version } = fileStart;
  const text = toAsciiJson(header);
  const columns = columnNames.flatMap((name) => {
    const packing = header.columns[name];
    return packing === null ? [] : [{ packing, numbers: file[name].numbers }];
  });
  const width = columns.reduce((sum, { packing }) => sum + widths[packing.type], 0);
  const bytes = new Uint8Array(at.header + text.length + width * header.rows);
  const view = new DataView(bytes.buffer);
  view.setUint32(at.magic, magic, true);
  view.setUint16(at.version, version, true);
  view.setUint32(at.headerLength, text.length, true);
  for (let place = 0; place < text.length; place += 1) {
    bytes[at.header + place] = text.charCodeAt(place);
  }
  columns.reduce((place, column) => writeColumn(view, place, column), at.header + text.length);
  view.setUint32(at.checksum, checksumOf(bytes.subarray(at.headerLength)), true);
  return bytes;
}

/**
 * Saves the figures of a dataset in one compact binary, some ten bytes for each.
 *
 * Vietnamese: lưu bộ số liệu.
 *
 * What counts and what was rejected is saved; units, indicators, lines, terms and obligations are
 * not, and are given again to {@link loadDataset}. Of a rejected row, functions, symbols and what
 * holds itself are not saved; in their place stands a symbol.
 *
 * @param dataset - What {@link createDataset} made.
 * @returns The bytes of a file; the same dataset always gives the same.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where it is no dataset.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 * import { loadDataset, saveDataset } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const observations = [
 *   { unit: 'xa-a', indicator: 'mediation.teams', period: '2026-H1', value: 545 },
 * ];
 * const bytes = saveDataset(createDataset({ hierarchy, indicators, observations }));
 * loadDataset(bytes, { hierarchy, indicators }).observations[0]?.value; //=> { state: 'reported', amount: 545 }
 * ```
 *
 * @category Aggregation
 */
export function saveDataset(dataset: Dataset): Uint8Array {
  const store = storeToSave(dataset);
  const file = fileColumns(store, countedRows(store));
  return write(headerOf(store, dataset, file), file);
}

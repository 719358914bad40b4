import { DanvanError } from '#room/findings';
import { createReader } from '../create-reader.js';
import type { DatasetContext } from '../dataset-input.js';
import type { Dataset } from '../dataset.js';
import { readContext } from '../read-context.js';
import { createStreamReader, type StreamReader } from '../take-stream.js';
import { positionSchema } from './dataset-file.js';
import { fileRows } from './file-rows.js';
import { fromData } from './plain-data.js';
import { readFile, type FileRead } from './read-file.js';
import { freePositions } from './row-order.js';

type Rejected = FileRead['header']['rejected'];

/** Takes in the rejected up to a position; gives how many of them were taken in before and now. */
function takeRejected(
  reader: StreamReader<Dataset>,
  rejected: Rejected,
  { from, before }: { readonly from: number; readonly before: number },
): number {
  let at = from;
  for (let next = rejected[at]; next !== undefined && next[0] < before; next = rejected[at]) {
    reader.take(fromData(next[1]), next[0]);
    at += 1;
  }
  return at;
}

/** Takes in everything again in the order in which it was given. */
function takeAll(file: FileRead, reader: StreamReader<Dataset>): void {
  const { header, columns } = file;
  const rowAt = fileRows(file);
  const rejected = header.rejected.toSorted(([a], [b]) => a - b);
  const nextFree = freePositions(rejected.map(([position]) => ({ position })));
  const isInOrder = header.columns.positions === null;
  let from = 0;
  for (let row = 0; row < header.rows; row += 1) {
    const position = isInOrder ? nextFree() : positionSchema.parse(columns.positions(row));
    from = takeRejected(reader, rejected, { from, before: position });
    reader.take(rowAt(row), position);
  }
  takeRejected(reader, rejected, { from, before: Infinity });
}

/**
 * Loads a dataset that was saved.
 *
 * Vietnamese: nạp bộ số liệu.
 *
 * All rows are read again by what is given here, so that the dataset is the same as the one that
 * was saved where units, indicators, lines and periods are the same. A row whose unit, indicator,
 * line or period is not known any more is found among `rejected`, with its finding.
 *
 * @param bytes - What {@link saveDataset} gave.
 * @param context - Hierarchy, catalogue, reporting lines, periods and obligations.
 * @returns The dataset.
 * @throws {@link DanvanError} with code `DATASET_UNREADABLE` where the bytes are no saved dataset, were
 *   cut or changed, or are of a version that is not known.
 *
 * @example
 * ```ts
 * import { createHierarchy, isDanvanError } from 'danvan';
 * import { loadDataset } from 'danvan/aggregation';
 *
 * try {
 *   loadDataset(new Uint8Array(20), { hierarchy: createHierarchy([]), indicators: [] });
 * } catch (error) {
 *   isDanvanError(error) && error.code; //=> 'DATASET_UNREADABLE'
 * }
 * ```
 *
 * @category Aggregation
 */
export function loadDataset<UnitId extends string, Code extends string>(
  bytes: Uint8Array,
  context: DatasetContext<UnitId, Code>,
): Dataset<UnitId, Code>;
export function loadDataset(bytes: Uint8Array, context: DatasetContext): Dataset {
  const file = readFile(bytes);
  const read = readContext(context, 'context');
  const reader = createStreamReader(createReader(read, file.header.rows));
  try {
    takeAll(file, reader);
  } catch (cause) {
    throw new DanvanError('DATASET_UNREADABLE', 'The bytes are no dataset that can be read.', {
      cause,
    });
  }
  return reader.finish();
}

import { DanvanError, kindOf, readable } from '#room/findings';
import { fromAsciiJson } from './ascii-json.js';
import { checksumOf, columnNames, fileStart, headerSchema, type Header } from './dataset-file.js';
import { columnReader, widths } from './packed-column.js';

/** Finds the number of a row. */
export type ColumnReader = (row: number) => number;

/** A file that was looked through: its header, and its columns by name. */
export interface FileRead {
  readonly header: Header;
  readonly columns: Readonly<Record<(typeof columnNames)[number], ColumnReader>>;
}

const refuse = (reason: string, cause?: unknown): never => {
  const message = `The bytes are no dataset that can be read: ${reason}.`;
  throw new DanvanError('DATASET_UNREADABLE', message, cause === undefined ? {} : { cause });
};

function checkStart(view: DataView, bytes: Uint8Array): void {
  const { at, magic, version } = fileStart;
  if (bytes.length < at.header) refuse('they are too few');
  if (view.getUint32(at.magic, true) !== magic) refuse('they do not begin with “DVDS”');
  const found = view.getUint32(at.version, true);
  if (found !== version) refuse(`version ${found} is not known, only ${version}`);
  if (view.getUint32(at.checksum, true) !== checksumOf(bytes.subarray(at.headerLength))) {
    refuse('they were cut or changed');
  }
}

function readHeader(bytes: Uint8Array, end: number): Header {
  try {
    return headerSchema.parse(fromAsciiJson(bytes.subarray(fileStart.at.header, end)));
  } catch (cause) {
    return refuse('the header cannot be read', cause);
  }
}

function columnsAt(view: DataView, { rows, columns }: Header, from: number): FileRead['columns'] {
  const readers = new Map<string, ColumnReader>();
  let place = from;
  for (const name of columnNames) {
    const packing = columns[name] ?? { type: 'same', number: 0 };
    readers.set(name, columnReader(view, place, packing));
    place += rows * widths[packing.type];
  }
  if (place !== view.byteLength) refuse('the columns have another length');
  const column = (name: string): ColumnReader => readers.get(name) ?? (() => 0);
  return {
    units: column('units'),
    indicators: column('indicators'),
    periods: column('periods'),
    lines: column('lines'),
    marks: column('marks'),
    amounts: column('amounts'),
    positions: column('positions'),
  };
}

/**
 * Looks through the bytes of a file.
 *
 * @throws {@link DanvanError} with code `DATASET_UNREADABLE` where they are none of ours, or cut;
 *   `INVALID_ARGUMENT` where they are no bytes.
 */
export function readFile(bytes: Uint8Array): FileRead {
  if (!readable('"bytes"', () => bytes instanceof Uint8Array)) {
    const message = `"bytes" must be a Uint8Array; it is ${kindOf(bytes)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkStart(view, bytes);
  const end = fileStart.at.header + view.getUint32(fileStart.at.headerLength, true);
  if (end > bytes.length) refuse('the header has another length');
  const header = readHeader(bytes, end);
  return { header, columns: columnsAt(view, header, end) };
}

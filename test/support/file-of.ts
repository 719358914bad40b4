import { checksumOf, fileStart, toAsciiJson } from '#inside/aggregation';

/** A file of our own with a header of any kind. */
export function fileOf(header: unknown, columns: readonly number[] = []): Uint8Array {
  const text = toAsciiJson(header);
  const { at } = fileStart;
  const bytes = new Uint8Array(at.header + text.length + columns.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(at.magic, fileStart.magic, true);
  view.setUint16(at.version, fileStart.version, true);
  view.setUint32(at.headerLength, text.length, true);
  bytes.set(
    [...text].map((letter) => letter.charCodeAt(0)),
    at.header,
  );
  bytes.set(columns, at.header + text.length);
  view.setUint32(at.checksum, checksumOf(bytes.subarray(at.headerLength)), true);
  return bytes;
}

/** A column of zeros. */
export const sameColumn = { type: 'same', number: 0 };
/** The header of one figure: five sessions. */
export const fileHeader = {
  rows: 1,
  ids: { units: ['xa-a'], indicators: ['x.sessions'], periods: ['2026-Q3'], lines: [''] },
  columns: {
    units: { type: 'u8' },
    indicators: sameColumn,
    periods: sameColumn,
    lines: sameColumn,
    marks: sameColumn,
    amounts: { type: 'same', number: 5 },
    positions: null,
  },
  details: [],
  rejected: [],
};

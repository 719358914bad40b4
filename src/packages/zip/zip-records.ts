import { strToU8 } from 'fflate';

/** What the directory of a zip file says of one part. */
export interface ZipRecord {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly crc: number;
  /** As packed, and as read. */
  readonly packedSize: number;
  readonly size: number;
}

/** The numbers that records of a zip file begin with. */
export const signatures = Object.freeze({
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  /** Of packages with wide numbers: the second end, and what leads to it. */
  wideEnd: 0x06064b50,
  locator: 0x07064b50,
} as const);

/** Noon of the first day that zip files know: equal content gives equal bytes. */
const fixedTime = 0x6000;
const fixedDay = 0x21;

/** Version 2.0: what deflated files need; names are UTF-8. */
const version = 20;
const namesAreUtf8 = 0x800;

/** The 26 bytes that the record of a part and its entry in the directory share. */
function writeShared(view: DataView, at: number, { record, name }: NamedRecord): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, namesAreUtf8, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint16(at + 6, fixedTime, true);
  view.setUint16(at + 8, fixedDay, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.packedSize, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, name.length, true);
}

interface NamedRecord {
  readonly record: ZipRecord;
  readonly name: Uint8Array;
}

/** What stands before the bytes of a part. */
export function localRecord(record: ZipRecord): Uint8Array {
  const name = strToU8(record.name);
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.local, true);
  writeShared(view, 4, { record, name });
  bytes.set(name, 30);
  return bytes;
}

/** What the directory says of a part that begins at an offset. */
export function centralRecord(record: ZipRecord, offset: number): Uint8Array {
  const name = strToU8(record.name);
  const bytes = new Uint8Array(46 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.central, true);
  view.setUint16(4, version, true);
  writeShared(view, 6, { record, name });
  view.setUint32(42, offset, true);
  bytes.set(name, 46);
  return bytes;
}

/** What a zip file ends with. */
export function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

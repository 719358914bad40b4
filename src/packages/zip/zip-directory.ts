import { DanvanError } from '#room/findings';
import { centralRecord, endRecord, localRecord, type ZipRecord } from './zip-records.js';

/** Zip files without later additions hold so many parts and bytes. */
const most = { parts: 65_535, bytes: 0xffff_ffff } as const;

/** Lists the parts of a zip file while it is written. */
export interface ZipDirectory {
  /** Lists a part; gives what stands before its bytes. */
  readonly add: (record: ZipRecord) => Uint8Array;
  /** What the file ends with. */
  readonly close: () => readonly Uint8Array[];
}

function checkRoom(parts: number, bytes: number): void {
  if (parts < most.parts && bytes < most.bytes) return;
  const message = `A zip file holds ${most.parts} files and 4 GB at the most.`;
  throw new DanvanError('DOCUMENT_TOO_LARGE', message);
}

/** A directory without parts. */
export function zipDirectory(): ZipDirectory {
  const listed: Uint8Array[] = [];
  let offset = 0;
  return {
    add: (record) => {
      const before = localRecord(record);
      listed.push(centralRecord(record, offset));
      offset += before.length + record.packedSize;
      checkRoom(listed.length, offset);
      return before;
    },
    close: () => {
      const size = listed.reduce((sum, { length }) => sum + length, 0);
      return [...listed, endRecord(listed.length, size, offset)];
    },
  };
}

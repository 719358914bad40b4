import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { StreamedRows } from './streamed-rows.js';

/** Takes pieces of a file in order; what it gives back is waited for. */
type WriteBytes = StreamedRows['write'];

/** Packs the parts of a workbook one after the other and hands them on at once. */
export interface ZipWriter {
  /** Begins a part; gives what writes pieces of it and ends it. */
  readonly open: (name: string) => (piece: string, isLast?: boolean) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A file that is written as a stream is a large one: two thirds of the time of level 3, for one more byte in a hundred. */
const level = 1;

/** A smaller table of what was seen before is quicker, and finds as much. */
const mem = 4;

/** A packer that hands bytes on. */
export function zipWriter(write: WriteBytes): ZipWriter {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failure ??= error;
    ready.push(bytes);
  });
  const flush = async (): Promise<void> => {
    if (failure !== null) throw failure;
    const pieces = ready;
    ready = [];
    for (const piece of pieces) if (piece.length > 0) await write(piece);
  };
  return {
    open: (name) => {
      const file = new ZipDeflate(name, { level, mem });
      // Noon of one local day, in every time zone the same.
      file.mtime = new Date(1980, 0, 1, 12);
      zip.add(file);
      return async (piece, isLast = false) => {
        file.push(strToU8(piece), isLast);
        await flush();
      };
    },
    end: async () => {
      zip.end();
      await flush();
    },
  };
}

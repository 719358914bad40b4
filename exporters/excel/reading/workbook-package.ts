import { sheetFinding } from '#room/export';
import type { ZipEntry } from '#room/packages';
import type { FindingLog } from './finding-log.js';
import { noteParts } from './note-parts.js';
import { refuseFile } from './refusal.js';
import type { Spending } from './spending.js';
import { sniffFile } from './sniff-file.js';
import { checkEntries } from './zip/check-entries.js';
import { listedEntries } from './zip/listed-entries.js';
import { unpack } from './zip/unpack.js';

/** The parts of a file, none of them unpacked yet. */
export interface WorkbookPackage {
  readonly has: (part: string) => boolean;
  /** Bytes of all parts that may be read, as the directory says. */
  readonly size: number;
  /** Bytes of one part, as the directory says; 0 where there is none. */
  readonly sizeOf: (part: string) => number;
  /** The bytes of a part, piece by piece, counted; refuses the file where there is none. */
  readonly piecesOf: (part: string) => Generator<Uint8Array>;
}

const keyOf = (part: string): string => part.toLowerCase();

const sumOfSizes = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, { size }) => sum + size, 0);

function entryOf(parts: ReadonlyMap<string, ZipEntry>, part: string): ZipEntry {
  return (
    parts.get(keyOf(part)) ??
    refuseFile(sheetFinding('sheets/damaged', { part, problem: 'missing' }))
  );
}

/** Opens a file as far as its directory, or refuses it. */
export function openPackage(
  bytes: Uint8Array,
  spending: Spending,
  log: Pick<FindingLog, 'add'>,
): WorkbookPackage {
  spending.check('fileBytes', bytes.length);
  const other = sniffFile(bytes);
  if (other !== undefined) refuseFile(other);
  const entries = listedEntries(bytes, spending.left('parts'));
  spending.take('parts', entries.length);
  const parts = checkEntries(entries);
  // What the directory says is enough to refuse; what comes out is counted all the same.
  spending.check('unpackedBytes', sumOfSizes(entries));
  noteParts([...parts.keys()], log);
  return {
    has: (part) => parts.has(keyOf(part)),
    size: sumOfSizes(entries.filter(({ name }) => /\.(xml|rels)$/iu.test(name))),
    sizeOf: (part) => parts.get(keyOf(part))?.size ?? 0,
    *piecesOf(part) {
      for (const piece of unpack(bytes, entryOf(parts, part))) {
        spending.take('unpackedBytes', piece.length, part);
        yield piece;
      }
    },
  };
}

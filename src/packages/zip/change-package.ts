import { deflateSync } from 'fflate';
import type { RenderedFile } from '#room/export';
import { crc32 } from './crc-32.js';
import type { ZipPackage } from './open-package.js';
import { zipDirectory } from './zip-directory.js';
import type { ZipRecord } from './zip-records.js';

/** Parts by name: their new bytes, or null for one that goes. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

interface PackedPart {
  readonly record: ZipRecord;
  readonly bytes: Uint8Array;
}

function packedPart(name: string, bytes: Uint8Array): PackedPart {
  const packed = deflateSync(bytes, { level: 6 });
  const sizes = { packedSize: packed.length, size: bytes.length };
  return { record: { name, method: 8, crc: crc32(bytes), ...sizes }, bytes: packed };
}

/** All parts in order: those that stay as they are packed, then new ones. */
function partsOf({ entries, packed }: ZipPackage, changes: PartChanges): readonly PackedPart[] {
  const kept = entries.flatMap((entry): readonly PackedPart[] => {
    const change = changes.get(entry.name);
    if (change === null) return [];
    if (change !== undefined) return [packedPart(entry.name, change)];
    const bytes = packed(entry);
    return bytes === undefined ? [] : [{ record: entry, bytes }];
  });
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changes].flatMap(([name, bytes]) =>
    known.has(name) || bytes === null ? [] : [packedPart(name, bytes)],
  );
  return [...kept, ...added];
}

/** The file with some parts changed; all others keep their bytes, packed and unpacked. */
export function changePackage(zipped: ZipPackage, changes: PartChanges): RenderedFile['bytes'] {
  const directory = zipDirectory();
  const pieces = partsOf(zipped, changes).flatMap(({ record, bytes }) => [
    directory.add(record),
    bytes,
  ]);
  const all = [...pieces, ...directory.close()];
  const file = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

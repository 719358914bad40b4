import { findEnd } from './find-end.js';
import { realSizes } from './real-sizes.js';
import { signatures, type ZipRecord } from './zip-records.js';

/** A part of a zip file as its directory lists it. */
export interface ZipEntry extends ZipRecord {
  /** Where its own record begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const headSize = 46;

interface Listed {
  readonly entry: ZipEntry;
  readonly next: number;
}

const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.slice());

function entryAt(bytes: Uint8Array, view: DataView, at: number): Listed | undefined {
  if (at + headSize > bytes.length || view.getUint32(at, true) !== signatures.central) {
    return undefined;
  }
  const nameEnd = at + headSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return undefined;
  const entry = {
    ...realSizes(view, at, [nameEnd, extraEnd]),
    name: nameOf(bytes.subarray(at + headSize, nameEnd)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/**
 * The parts of a zip file, by the directory at its end, as every program reads it: what stands
 * between the parts is nobody's.
 *
 * @param most - Entries that are read; one more where there are more.
 * @returns The parts; `cut-off` for a file without an end, `damaged` for one that contradicts itself.
 */
export function listEntries(
  bytes: Uint8Array,
  most: number,
): readonly ZipEntry[] | 'cut-off' | 'damaged' {
  const directory = findEnd(bytes);
  if (typeof directory === 'string') return directory;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  while (entries.length < directory.count && entries.length <= most) {
    const listed = entryAt(bytes, view, at);
    if (listed === undefined) return 'damaged';
    const end = listed.entry.offset + listed.entry.packedSize;
    if (!Number.isSafeInteger(end) || end > directory.offset) return 'damaged';
    entries.push(listed.entry);
    at = listed.next;
  }
  return entries;
}

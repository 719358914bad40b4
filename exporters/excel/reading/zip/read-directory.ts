import { sheetFinding } from '#room/export';
import { refuseFile } from '../refusal.js';
import { findEnd } from './find-end.js';
import { realSizes } from './real-sizes.js';
import type { ZipEntry } from './zip-entry.js';

const entrySignature = 0x02014b50;
const headSize = 46;

const wrong = (): never =>
  refuseFile(sheetFinding('sheets/damaged', { part: '', problem: 'directory' }));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Some programs write backslashes; no part has one in its name. */
const nameOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.slice()).replaceAll('\\', '/');

function entryAt(
  bytes: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const view = viewOf(bytes);
  if (at + headSize > bytes.length || view.getUint32(at, true) !== entrySignature) return wrong();
  const nameEnd = at + headSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return wrong();
  const sizes = realSizes(view, at, [nameEnd, extraEnd]);
  const entry = {
    ...sizes,
    name: nameOf(bytes.subarray(at + headSize, nameEnd)),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/**
 * The parts of a package, by the directory at its end, as every program reads it: what stands
 * between the parts is nobody's.
 *
 * @param most - Entries that are read; one more where there are more.
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const { count, offset } = findEnd(bytes);
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count && entries.length <= most) {
    const { entry, next } = entryAt(bytes, at);
    const end = entry.offset + entry.packedSize;
    if (!Number.isSafeInteger(end) || end > offset) return wrong();
    entries.push(entry);
    at = next;
  }
  return entries;
}

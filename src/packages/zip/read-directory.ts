import { strFromU8 } from 'fflate';
import type { PackageLimits, PackageProblem } from './package-problem.js';
import { signatures, type ZipRecord } from './zip-records.js';

/** A part of a zip file as its directory lists it. */
export interface ZipEntry extends ZipRecord {
  readonly flags: number;
  /** Where its own record begins. */
  readonly offset: number;
}

/** A part is no longer than so many times its packed bytes: deflate can do no more. */
const mostGrowth = 1_040;

/** The end record has a comment of 65,535 bytes at the most behind it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

interface Listed {
  readonly entry: ZipEntry;
  readonly next: number;
}

function entryAt(view: DataView, at: number): Listed | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.central)
    return undefined;
  const short = (offset: number): number => view.getUint16(at + offset, true);
  const long = (offset: number): number => view.getUint32(at + offset, true);
  const nameEnd = at + 46 + short(28);
  if (nameEnd > view.byteLength) return undefined;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, short(28));
  const sizes = { crc: long(16), packedSize: long(20), size: long(24) };
  const entry = { name: strFromU8(name), flags: short(8), method: short(10), ...sizes };
  return { entry: { ...entry, offset: long(42) }, next: nameEnd + short(30) + short(32) };
}

function isSound({ packedSize, size, method, offset }: ZipEntry, length: number): boolean {
  if (offset + packedSize > length) return false;
  if (method === 0) return size === packedSize;
  return method === 8 && size <= packedSize * mostGrowth + 64;
}

/** What is wrong with the parts together. */
function problemOf(
  entries: readonly ZipEntry[],
  length: number,
  limits: PackageLimits,
): PackageProblem | undefined {
  if (entries.some(({ flags }) => (flags & 1) === 1)) return 'encrypted';
  if (!entries.every((entry) => isSound(entry, length))) return 'damaged';
  if (entries.some(({ size }) => size > limits.part)) return 'too-large';
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  // Parts that lie over each other, or share a name, are read in another way by each program.
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return packed > length || names.size < entries.length ? 'damaged' : undefined;
}

/** The parts that a zip file lists, or why there are none to be had. */
export function readDirectory(
  bytes: Uint8Array,
  limits: PackageLimits,
): readonly ZipEntry[] | PackageProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? undefined : endOf(view);
  if (end === undefined) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) return 'too-large';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const listed = entryAt(view, at);
    if (listed === undefined) return 'damaged';
    entries.push(listed.entry);
    at = listed.next;
  }
  return problemOf(entries, bytes.length, limits) ?? entries;
}

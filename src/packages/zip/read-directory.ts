import { listEntries, type ZipEntry } from './list-entries.js';
import type { PackageLimits, PackageProblem } from './package-problem.js';

/** A part is no longer than so many times its packed bytes: deflate can do no more. */
const mostGrowth = 1_040;

function isSound({ packedSize, size, method }: ZipEntry): boolean {
  if (method === 0) return size === packedSize;
  return method === 8 && size <= packedSize * mostGrowth + 64;
}

/** What is wrong with the parts together. */
function problemOf(
  entries: readonly ZipEntry[],
  length: number,
  limits: PackageLimits,
): PackageProblem | undefined {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  if (!entries.every(isSound)) return 'damaged';
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
  const entries = listEntries(bytes, limits.parts);
  if (typeof entries === 'string') return 'damaged';
  if (entries.length > limits.parts) return 'too-large';
  return problemOf(entries, bytes.length, limits) ?? entries;
}

import { inflateSync } from 'fflate';
import { DanvanError, kindOf } from '#room/findings';
import { crc32 } from './crc-32.js';
import { usualLimits, type PackageLimits, type PackageProblem } from './package-problem.js';
import type { ZipEntry } from './list-entries.js';
import { packedBytes } from './packed-bytes.js';
import { readDirectory } from './read-directory.js';

/** A zip file that was opened; nothing of it is unpacked before it is asked for. */
export interface ZipPackage {
  readonly entries: readonly ZipEntry[];
  /** The bytes of a part as they are packed; undefined where its record is broken. */
  readonly packed: (entry: ZipEntry) => Uint8Array | undefined;
  /** A part, unpacked; undefined where there is none of the name, or it is broken. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** A file that was opened, or why it was not. */
export type OpenedPackage =
  | { readonly package: ZipPackage; readonly problem?: undefined }
  | { readonly package?: undefined; readonly problem: PackageProblem };

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** “Encry” in UTF-16, as the directory of an encrypted file has it. */
const encrypted = [0x45, 0, 0x6e, 0, 0x63, 0, 0x72, 0, 0x79, 0] as const;

const holdsAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(encrypted[0]); at !== -1; at = bytes.indexOf(encrypted[0], at + 1)) {
    if (holdsAt(bytes, at, encrypted)) return true;
  }
  return false;
}

/** What the first bytes of a file say of it. */
function problemOfStart(bytes: Uint8Array, limits: PackageLimits): PackageProblem | undefined {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limits.file) return 'too-large';
  if (holdsAt(bytes, 0, oldOffice)) return isEncrypted(bytes) ? 'encrypted' : 'old-format';
  return holdsAt(bytes, 0, [0x50, 0x4b]) ? undefined : 'not-zip';
}

/** Refuses what is no piece of memory. */
function requireBytes(bytes: unknown): void {
  if (bytes instanceof Uint8Array) return;
  const message = `"bytes" must be a Uint8Array; it is ${kindOf(bytes)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Unpacks a part into the room that its directory promises, and checks its sum. */
function unpacked(packed: Uint8Array | undefined, entry: ZipEntry): Uint8Array | undefined {
  if (packed === undefined) return undefined;
  try {
    const out = new Uint8Array(entry.size);
    const bytes = entry.method === 0 ? packed : inflateSync(packed, { out });
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
  } catch {
    // What cannot be unpacked is a part that is not there.
    return undefined;
  }
}

/**
 * Opens a zip file that may be hostile.
 *
 * @param limits - How large it may be.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no Uint8Array.
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = usualLimits): OpenedPackage {
  requireBytes(bytes);
  const problem = problemOfStart(bytes, limits);
  if (problem !== undefined) return { problem };
  const entries = readDirectory(bytes, limits);
  if (typeof entries === 'string') return { problem: entries };
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const packed = (entry: ZipEntry): Uint8Array | undefined => packedBytes(bytes, entry);
  if (entries.some((entry) => packed(entry) === undefined)) return { problem: 'damaged' };
  return {
    package: {
      entries,
      packed,
      read: (name) => {
        const entry = byName.get(name.toLowerCase());
        return entry === undefined ? undefined : unpacked(packed(entry), entry);
      },
    },
  };
}

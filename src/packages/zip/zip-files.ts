import { DanvanError, kindOf, readable, readablePieces, requireObject } from '#room/findings';
import { tellCaller } from '#room/kit';
import { checkWatching, throwIfAborted, type CancelSignal } from '#room/export';
import { crc32 } from './crc-32.js';
import { zipDirectory } from './zip-directory.js';

/**
 * A file with its name, to be packed with others.
 *
 * Vietnamese: tệp trong gói nén.
 *
 * @example
 * ```ts
 * import { encodeText, type NamedFile } from 'danvan/exporter';
 *
 * const file: NamedFile = { name: 'xa-an-binh.txt', bytes: encodeText('Xã An Bình') };
 * ```
 *
 * @category Export
 */
export interface NamedFile {
  /** With its extension; folders before it are parted by `/`. */
  readonly name: string;
  /** What stands in the file. */
  readonly bytes: Uint8Array;
}

/**
 * How files are packed one after the other.
 *
 * Vietnamese: tùy chọn nén tệp.
 *
 * @example
 * ```ts
 * import type { ZipOptions } from 'danvan/exporter';
 *
 * const options: ZipOptions = { total: 3_321, onProgress: (share) => void share };
 * ```
 *
 * @category Export
 */
export interface ZipOptions {
  /** How many files will come; without it progress is told at the end only. */
  readonly total?: number | undefined;
  /** Told the share that is done, from 0 to 1, never falling, 1 at the end. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Stops the work; the call then throws `DanvanError` with code `ABORTED`. */
  readonly signal?: CancelSignal | undefined;
}

/** Names that lead out of the folder that somebody unpacks into, or that no system takes. */
const badName = /^$|^\/|^[a-z]:|\\|(^|\/)\.{1,2}(\/|$)|\/$|[\p{Cc}<>:"|?*]/iu;

function checkFile(file: NamedFile, taken: Set<string>): NamedFile {
  const { name, bytes } = readable('A file', () => ({ name: file.name, bytes: file.bytes }));
  if (typeof name !== 'string' || badName.test(name) || name.length > 255) {
    const shown = typeof name === 'string' ? `“${name}”` : kindOf(name);
    throw new DanvanError('INVALID_ARGUMENT', `${shown} is no name for a file.`);
  }
  if (!(bytes instanceof Uint8Array)) {
    const message = `The bytes of “${name}” must be a Uint8Array; they are ${kindOf(bytes)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const known = name.normalize('NFC').toLowerCase();
  if (taken.has(known)) throw new DanvanError('INVALID_ARGUMENT', `Two files are named “${name}”.`);
  taken.add(known);
  return { name: name.normalize('NFC'), bytes };
}

/** Refuses what gives no files one after another. */
function requireFiles(files: unknown): void {
  const isSeries = readable('The files', () =>
    [Symbol.iterator, Symbol.asyncIterator].some((each) => each in Object(files)),
  );
  if (isSeries) return;
  throw new DanvanError('INVALID_ARGUMENT', `"files" must be a list; it is ${kindOf(files)}.`);
}

/**
 * Packs files into one zip file while they come: no more than one of them is held in memory.
 *
 * Vietnamese: nén dần nhiều tệp.
 *
 * Workbooks and Word files are packed already and are stored as they are. The same files give the
 * same bytes. Names come in NFC; no two may differ in capitals only.
 *
 * @param files - The files, made one after the other; none is asked for before the one before it was taken.
 * @param options - How many there are, progress, and a signal.
 * @returns The bytes of the zip file, piece by piece.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a name that is none, that leads out of its
 * folder or comes twice; with `DOCUMENT_TOO_LARGE` for more than 65,535 files or 4 GB; with `ABORTED`
 * when the signal stops the work.
 *
 * @example
 * ```ts
 * import { encodeText, zipFiles } from 'danvan/exporter';
 *
 * const files = ['An Bình', 'Gò Dầu'].map((name) => ({ name: `${name}.txt`, bytes: encodeText(name) }));
 * let size = 0;
 * for await (const piece of zipFiles(files)) size += piece.length;
 * size; //=> 241
 * ```
 *
 * @category Export
 */
export const zipFiles = (
  files: Iterable<NamedFile> | AsyncIterable<NamedFile>,
  options: ZipOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> =>
  readablePieces('The files or the options', () => zipped(files, options));

async function* zipped(
  files: Iterable<NamedFile> | AsyncIterable<NamedFile>,
  options: ZipOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { total, onProgress, signal } = requireObject(options, 'options');
  checkWatching({ signal, onProgress });
  requireFiles(files);
  const directory = zipDirectory();
  const taken = new Set<string>();
  for await (const file of files) {
    throwIfAborted(signal);
    const { name, bytes } = checkFile(file, taken);
    const { length } = bytes;
    yield directory.add({ name, method: 0, crc: crc32(bytes), packedSize: length, size: length });
    yield bytes;
    // 1 is told once, when the file is whole.
    if (typeof total === 'number' && taken.size < total) tellCaller(onProgress, taken.size / total);
  }
  throwIfAborted(signal);
  yield* directory.close();
  tellCaller(onProgress, 1);
}

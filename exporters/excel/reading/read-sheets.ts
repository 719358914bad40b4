import {
  checkWatching,
  throwIfAborted,
  trackProgress,
  type CancelSignal,
  type ReadSheets,
  type Watching,
} from '#room/export';
import { DanvanError, readable, requireObject } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { findingLog } from './finding-log.js';
import { readLimits, type ReadLimits } from './read-limits.js';
import { partReader } from './read-part.js';
import { readWorkbook } from './read-workbook.js';
import { isRefusal } from './refusal.js';
import { spendingOf } from './spending.js';
import { openPackage } from './workbook-package.js';

/**
 * How a workbook is read.
 *
 * Vietnamese: tùy chọn đọc tệp Excel.
 *
 * @example
 * ```ts
 * import type { ReadSheetsOptions } from 'danvan/excel';
 *
 * const options: ReadSheetsOptions = { limits: { cells: 100_000 } };
 * ```
 *
 * @category Excel
 */
export interface ReadSheetsOptions {
  /** Stops the reading, which then throws `DanvanError` with code `ABORTED`. */
  readonly signal?: CancelSignal | undefined;
  /** Told the share that is done, from 0 to 1, never falling, 1 at the end. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** How much is read before the file is refused. Default to those that {@link ReadLimits} states. */
  readonly limits?: Partial<ReadLimits> | undefined;
}

/** One that was made in another frame or process is no instance of this one's `Uint8Array`. */
function requireBytes(bytes: Uint8Array): void {
  const isBytes =
    ArrayBuffer.isView(bytes) && Object.prototype.toString.call(bytes) === '[object Uint8Array]';
  if (isBytes) return;
  throw new DanvanError('INVALID_ARGUMENT', 'The bytes of a workbook must be a Uint8Array.');
}

/** Reads the file; the reason why it cannot be read is the last of its findings. */
async function readFile(
  bytes: Uint8Array,
  limits: ReadLimits,
  watching: Watching,
): Promise<ReadSheets> {
  const log = findingLog();
  try {
    const spending = spendingOf(limits);
    const file = openPackage(bytes, spending, log);
    const read = partReader(file, spending, watching);
    const sheets = await readWorkbook({ limits, spending, log, file, read });
    return deepFreeze({ sheets, findings: log.all() });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return deepFreeze({ sheets: [], findings: [...log.all(), error.finding] });
  }
}

/**
 * Reads the sheets of an Excel workbook that may be hostile, broken, or no workbook at all.
 *
 * Vietnamese: đọc tệp Excel.
 *
 * Values are read, formulas as texts beside their stored results; nothing is worked out, and no macro,
 * link or file within the file is opened. A file gives all its sheets or none: one that is damaged,
 * over a limit or of another format says so in one finding. Single cells that cannot be read are left
 * out and told, the rest stands. All findings are `sheets/…`:
 *
 * - no sheets: what is wrong with the file (`password`, `old-excel`, `damaged`, `over-limit` …);
 * - cells left out: `out-of-range`, `cell-unreadable`, `repeated-cell`, `merged-too-large`;
 * - cells without their formula or its result: `formula-lost`, `no-result`;
 * - passed over: `area-passed-over`, `macros`, `embedded-files`, `unknown-parts`, `not-cells`;
 * - `more-alike`: so many more of the same.
 *
 * @param bytes - The file, `.xlsx` or `.xlsm`; left untouched.
 * @param options - Limits; an abort signal and a progress function if wanted.
 * @returns The sheets in the order of their tabs, and the findings; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the bytes are no bytes, a limit is no
 * whole number from 1, or `onProgress` fails, whose error is then the cause.
 * @throws {@link DanvanError} with code `ABORTED` when the signal stops the reading.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { excel, readSheets } from 'danvan/excel';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const { bytes } = await exportReport(sampleReport, excel(), context);
 * const { sheets, findings } = await readSheets(bytes);
 * sheets[0]?.name; //=> 'Báo cáo'
 * findings; //=> []
 *
 * (await readSheets(new Uint8Array())).findings[0]?.code; //=> 'sheets/empty-file'
 * ```
 *
 * @category Excel
 */
export async function readSheets(
  bytes: Uint8Array,
  options: ReadSheetsOptions = {},
): Promise<ReadSheets> {
  const { asked, signal, onProgress } = readable('The options', () => {
    const { limits, ...watching } = requireObject(options, 'options');
    return { asked: limits, signal: watching.signal, onProgress: watching.onProgress };
  });
  const limits = readable('The limits', () => readLimits(asked));
  requireBytes(bytes);
  checkWatching({ signal, onProgress });
  throwIfAborted(signal);
  const progress = trackProgress(onProgress);
  try {
    progress.report(0);
    const read = await readFile(bytes, limits, { signal, onProgress: progress.report });
    progress.finish();
    return read;
  } catch (cause) {
    if (progress.failure() === undefined) throw cause;
    throw new DanvanError('INVALID_ARGUMENT', 'onProgress failed while a file was read.', {
      cause,
    });
  } finally {
    progress.stop();
  }
}

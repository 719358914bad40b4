import type { SheetLimit } from '#room/export';
import { DanvanError, requireObject } from '#room/findings';

/**
 * How much of a file is read before it is refused.
 *
 * Vietnamese: giới hạn khi đọc tệp Excel.
 *
 * A file over a limit gives no sheets, and a finding `sheets/over-limit` that says which and by how
 * much. Every one is a whole number from 1.
 *
 * @example
 * ```ts
 * import { readSheets, type ReadLimits } from 'danvan/excel';
 *
 * const limits: Partial<ReadLimits> = { rows: 5_000 };
 * (await readSheets(new Uint8Array(), { limits })).sheets; //=> []
 * ```
 *
 * @category Excel
 */
export interface ReadLimits {
  /** Bytes of the file. Defaults to 20,000,000. */
  readonly fileBytes: number;
  /** Bytes of all its parts, unpacked. Defaults to 40,000,000. */
  readonly unpackedBytes: number;
  /** Parts in the package. Defaults to 5,000. */
  readonly parts: number;
  /** Sheets. Defaults to 500. */
  readonly sheets: number;
  /** The last row that holds something. Defaults to 100,000. */
  readonly rows: number;
  /** The last column that holds something. Defaults to 1,000. */
  readonly columns: number;
  /** Cells that hold something, comments too, of all sheets. Defaults to 500,000. */
  readonly cells: number;
  /** Formats of cells. Defaults to 65,490, the most that Excel has. */
  readonly styles: number;
  /** Texts that cells share. Defaults to 500,000. */
  readonly sharedTexts: number;
  /** Characters of one text. Defaults to 32,767, the most that Excel has. */
  readonly textLength: number;
  /** Cells within merged areas of all sheets, ten at the least for each. Defaults to 1,000,000. */
  readonly mergedCells: number;
  /** Elements of XML in all parts. Defaults to 3,000,000: half a million cells have two million. */
  readonly elements: number;
}

const usual: ReadLimits = Object.freeze({
  fileBytes: 20_000_000,
  unpackedBytes: 40_000_000,
  parts: 5_000,
  sheets: 500,
  rows: 100_000,
  columns: 1_000,
  cells: 500_000,
  styles: 65_490,
  sharedTexts: 500_000,
  textLength: 32_767,
  mergedCells: 1_000_000,
  elements: 3_000_000,
} satisfies Record<SheetLimit, number>);

/** The limits that were asked for, and the usual ones for the rest. */
export function readLimits(given: Partial<ReadLimits> = {}): ReadLimits {
  const asked = Object.entries(requireObject(given, 'limits')).filter(
    ([, most]) => most !== undefined,
  );
  for (const [name, most] of asked) {
    const isWell = Object.hasOwn(usual, name) && Number.isSafeInteger(most) && most >= 1;
    if (isWell) continue;
    const known = Object.keys(usual).join(', ');
    const message = `"limits.${name}" must be a whole number from 1; there are limits of: ${known}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return Object.freeze({ ...usual, ...Object.fromEntries(asked) });
}

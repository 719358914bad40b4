import { DanvanError, readable } from '#room/findings';

/**
 * How CSV files are written.
 *
 * Vietnamese: cách ghi tệp CSV.
 *
 * A spreadsheet program with Vietnamese settings opens what the defaults give by a double click.
 *
 * @example
 * ```ts
 * import type { CsvFormat } from 'danvan/csv';
 *
 * const forPrograms: CsvFormat = { delimiter: ',', decimalMark: '.', byteOrderMark: false };
 * ```
 *
 * @category Export
 */
export interface CsvFormat {
  /** What parts cells: `;`, `,` or a tab. Defaults to `;`. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** What stands before the decimals of a number. Defaults to `,`. */
  readonly decimalMark?: ',' | '.' | undefined;
  /** Whether the file opens with a byte order mark, without which Excel takes it for another encoding. Defaults to yes. */
  readonly byteOrderMark?: boolean | undefined;
}

/** A format with what was left open filled in. */
export interface CompleteCsvFormat {
  readonly delimiter: string;
  readonly decimalMark: string;
  readonly byteOrderMark: boolean;
}

function checkOne(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  const shown = allowed.map((each) => JSON.stringify(each)).join(', ');
  throw new DanvanError('INVALID_ARGUMENT', `${name} must be one of ${shown}.`);
}

/** The format with its defaults. */
export const completeFormat = (format: CsvFormat): CompleteCsvFormat =>
  readable('The format', () => {
    const { delimiter = ';', decimalMark = ',', byteOrderMark = true } = format;
    checkOne('delimiter', delimiter, [',', ';', '\t']);
    checkOne('decimalMark', decimalMark, [',', '.']);
    checkOne('byteOrderMark', byteOrderMark, [true, false]);
    return { delimiter, decimalMark, byteOrderMark };
  });

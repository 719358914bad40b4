import { hasUnprintable, withoutUnprintable } from '#room/export';
import type { Finding } from '#room/findings';
import { fileFinding } from '#room/packages';
import { formatNumber, type Language } from '#room/text';

/**
 * What stands in a place of a Word template: a text, or a number, which is printed with points between
 * thousands; null leaves nothing there. A year is a text.
 *
 * Vietnamese: giá trị điền vào văn bản mẫu.
 *
 * @example
 * ```ts
 * import type { DocumentValue } from 'danvan/word';
 *
 * const value: DocumentValue = 'Xã An Bình';
 * ```
 *
 * @category Export
 */
export type DocumentValue = string | number | null;

/**
 * One of the rows that a row of a table is repeated for.
 *
 * Vietnamese: dòng lặp.
 *
 * @example
 * ```ts
 * import type { DocumentRow } from 'danvan/word';
 *
 * const row: DocumentRow = { ten: 'Xã An Bình', so: 90 };
 * ```
 *
 * @category Export
 */
export type DocumentRow = Readonly<Record<string, DocumentValue>>;

/**
 * Values of a Word template, and lists of rows, by their keys.
 *
 * Vietnamese: dữ liệu điền vào văn bản mẫu.
 *
 * @example
 * ```ts
 * import type { DocumentValues } from 'danvan/word';
 *
 * const values: DocumentValues = { ten_don_vi: 'Xã An Bình', xa: [{ ten: 'Thôn Một', so: 3 }] };
 * ```
 *
 * @category Export
 */
export type DocumentValues = Readonly<Record<string, DocumentValue | readonly DocumentRow[]>>;

/** Looks values up, and remembers which were asked for. */
export interface ValueBook {
  /** The text of a value, of a row first; undefined where there is none. */
  readonly text: (key: string, row?: DocumentRow) => string | undefined;
  readonly rows: (key: string) => readonly DocumentRow[] | undefined;
  /** What was asked for in vain, and what was never asked for. */
  readonly findings: () => readonly Finding[];
}

function plain(value: string): string {
  const text = value.normalize('NFC').replaceAll(/\r\n?/g, '\n');
  return hasUnprintable(text) ? withoutUnprintable(text) : text;
}

const isRows = (value: unknown): value is readonly DocumentRow[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);

type Problem = 'number' | 'list' | 'other';

/** The text of a value, or why it has none. */
function printed(value: unknown, language: Language): { text: string } | { problem: Problem } {
  if (value === null) return { text: '' };
  if (typeof value === 'string') return { text: plain(value) };
  if (typeof value !== 'number') return { problem: Array.isArray(value) ? 'list' : 'other' };
  return Number.isFinite(value)
    ? { text: formatNumber(value, { language }) }
    : { problem: 'number' };
}

/** Keys as they are compared, with what they stand for; rows by `list.key`. */
function keysOf(values: DocumentValues): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const own = isRows(value) ? value.flatMap((row) => Object.keys(row)) : [];
    return [key, ...new Set(own.map((each) => `${key}.${each}`))];
  });
}

/** What was asked for, with a finding for each key that had no answer. */
function askedKeys() {
  const asked = new Set<string>();
  const found = new Map<string, Finding>();
  const keep = (key: string, finding: Finding): undefined => {
    if (!found.has(key)) found.set(key, finding);
    return undefined;
  };
  return {
    add: (key: string): void => void asked.add(key),
    missing: (key: string) => keep(key, fileFinding('files/value-missing', { key })),
    refused: (key: string, problem: Problem) =>
      keep(key, fileFinding('files/value-refused', { key, problem })),
    findings: (values: DocumentValues): readonly Finding[] => [
      ...found.values(),
      ...keysOf(values)
        .filter((key) => !asked.has(key) && !found.has(key))
        .map((key) => fileFinding('files/value-not-used', { key })),
    ],
  };
}

/** Values for a template. */
export function valueBook(values: DocumentValues, language: Language): ValueBook {
  const asked = askedKeys();
  let list = '';
  return {
    text: (key, row) => {
      const isOwn = row !== undefined && Object.hasOwn(row, key);
      asked.add(isOwn ? `${list}.${key}` : key);
      if (!isOwn && !Object.hasOwn(values, key)) return asked.missing(key);
      const result = printed(isOwn ? row[key] : values[key], language);
      return 'text' in result ? result.text : asked.refused(key, result.problem);
    },
    rows: (key) => {
      list = key;
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      if (!isRows(value)) return asked.missing(key);
      asked.add(key);
      return value;
    },
    findings: () => asked.findings(values),
  };
}

import type { CellData, SheetData } from '#room/export';
import type { Finding } from '#room/findings';
import { fileFinding } from '#room/packages';

/** Sheets that were read, and what was wrong in them. */
interface JsonSheets {
  readonly sheets: readonly SheetData[];
  readonly findings: readonly Finding[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): boolean => isObject(value) || Array.isArray(value);

const isRows = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isRow);

/** The names of all fields, in the order in which they are first met. */
const fieldsOf = (rows: readonly unknown[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : []))),
];

/** The values of a row in the order of the columns. */
const valuesOf = (row: unknown, fields: readonly string[]): readonly unknown[] => {
  if (Array.isArray(row)) return row;
  return isObject(row)
    ? fields.map((field) => (Object.hasOwn(row, field) ? row[field] : null))
    : [];
};

const isValue = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A list of rows as a sheet; the names of fields are its first row. */
function sheetOf(rows: readonly unknown[], name: string): JsonSheets {
  const fields = fieldsOf(rows);
  const findings: Finding[] = [];
  const lines = fields.length === 0 ? rows : [fields, ...rows];
  const cells = lines.flatMap((line, at): readonly CellData[] =>
    valuesOf(line, fields).flatMap((value, index) => {
      const place = { row: at + 1, column: index + 1 };
      if (isValue(value)) return value === '' ? [] : [{ ...place, value: normal(value) }];
      if (value === null || value === undefined) return [];
      const facts = { field: fields[index] ?? `${index + 1}` };
      findings.push(
        fileFinding('files/nested-value', facts, { path: [name, at + 1], row: at + 1 }),
      );
      return [];
    }),
  );
  return { sheets: [{ name, cells }], findings };
}

const normal = (value: string | number | boolean): string | number | boolean =>
  typeof value === 'string' ? value.normalize('NFC') : value;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON may be CSV.
    return undefined;
  }
}

/**
 * Reads a JSON text of rows: a list of them, or several lists by name, each a sheet.
 *
 * @returns Undefined where it is no such text.
 */
export function sheetsOfJson(text: string, name: string): JsonSheets | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const value = parsed(text);
  if (isRows(value)) return sheetOf(value, name);
  const lists = isObject(value) ? Object.entries(value) : [];
  if (lists.length === 0) return undefined;
  const read = lists.map(([title, rows]) => (isRows(rows) ? sheetOf(rows, title) : undefined));
  const known = read.flatMap((sheet) => sheet ?? []);
  if (known.length < read.length) return undefined;
  return {
    sheets: known.flatMap(({ sheets }) => sheets),
    findings: known.flatMap(({ findings }) => findings),
  };
}

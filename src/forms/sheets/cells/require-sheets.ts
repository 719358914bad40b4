import * as z from 'zod/mini';
import type { CellData, SheetData } from '#room/export';
import { requireList, requireObject, requireShape, object } from '#room/findings';

const place = z.int().check(z.minimum(1), z.maximum(10_000_000));
const number = z.int().check(z.minimum(0), z.maximum(10_000_000));

const cellShape = object({
  row: place,
  column: place,
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: z.optional(z.string()),
  error: z.optional(z.string()),
  day: z.optional(z.string()),
  comment: z.optional(z.string()),
  format: z.optional(z.string()),
});

const sheetShape = object({
  name: z.string(),
  hidden: z.optional(z.boolean()),
  merged: z.optional(z.array(object({ top: number, left: number, bottom: number, right: number }))),
  hiddenRows: z.optional(z.array(z.number())),
  hiddenColumns: z.optional(z.array(z.number())),
});

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isPlace = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000_000;

const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  Number.isFinite(value);

/** Looks by hand, since there may be hundreds of thousands; a shape says what is wrong. */
const isCell = ({ row, column, value, formula, error, day, comment, format }: CellData): boolean =>
  isPlace(row) &&
  isPlace(column) &&
  isValue(value) &&
  [formula, error, day, comment, format].every(isTextOrNone);

/** Refuses what is no sheet with cells, by the name of the argument. */
export function requireSheet(sheet: SheetData, name: string): SheetData {
  requireShape(requireObject(sheet, name), sheetShape, name);
  const cells = requireList(sheet.cells, `${name}.cells`);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    const where = `${name}.cells[${at}]`;
    if (cell === undefined || cell === null || !isCell(cell)) requireShape(cell, cellShape, where);
  }
  return sheet;
}

/** Refuses what are no sheets. */
export function requireSheets(sheets: readonly SheetData[]): readonly SheetData[] {
  return requireList(sheets, 'sheets').map((sheet, at) => requireSheet(sheet, `sheets[${at}]`));
}

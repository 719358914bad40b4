import type { CellData, SheetData } from '#room/export';

type Written = string | number | boolean | null | Omit<CellData, 'row' | 'column'>;

/** A sheet from rows as they stand; empty texts and null are empty cells. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  more: Partial<SheetData> = {},
): SheetData {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): readonly CellData[] => {
      if (value === null || value === '') return [];
      const cell = typeof value === 'object' ? value : { value };
      return [{ row: at + 1, column: column + 1, ...cell }];
    }),
  );
  return { name: 'Sheet1', cells, ...more };
}

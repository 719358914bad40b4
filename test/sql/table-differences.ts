import type { Cell, FigureTable } from 'danvan';

/** All fields of a cell, its lists too. */
const plainCell = (cell: Cell): unknown => ({
  ...cell,
  silent: cell.silent,
  partial: cell.partial,
  contributors: cell.contributors,
  excluded: cell.excluded,
});

const byText = (object: unknown): string =>
  JSON.stringify(object, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** All that a table says, as lines. */
export const linesOf = (table: FigureTable): readonly string[] => [
  byText(['indicators', table.indicators.map(({ code }) => code)]),
  byText(['expected', table.expected.map(({ id }) => id)]),
  byText(['silent', table.silent.map(({ id }) => id)]),
  ...table.total.map((cell) => byText(['total', plainCell(cell)])),
  ...table.rows.flatMap(({ unit, role, cells }) =>
    cells.map((cell) => byText([role, unit.id, plainCell(cell)])),
  ),
  ...table.groups.flatMap(({ group, cells }) =>
    cells.map((cell) => byText(['group', group.id, plainCell(cell)])),
  ),
];

/** The lines in which two tables differ: of the first one, and of the second. */
export function differencesBetween(
  one: FigureTable,
  other: FigureTable,
): readonly (readonly string[])[] {
  const [a, b] = [linesOf(one), linesOf(other)];
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, at) => [a[at] ?? '', b[at] ?? '']).filter(
    ([left, right]) => left !== right,
  );
}

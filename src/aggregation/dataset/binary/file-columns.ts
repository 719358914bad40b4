import { marks } from '../columns.js';
import { positionOf, type Store } from '../store.js';

/** Ids, and for each row the place of its id among them. */
interface Coded {
  readonly ids: readonly string[];
  readonly numbers: Int32Array;
}

function coded(
  column: Int32Array | Uint16Array,
  rows: Int32Array,
  idOf: (number: number) => string,
): Coded {
  const places = new Map<number, number>();
  const numbers = rows.map((row) => {
    const number = column[row] ?? 0;
    const place = places.get(number) ?? places.size;
    places.set(number, place);
    return place;
  });
  return { ids: [...places.keys()].map(idOf), numbers };
}

/** What of the marks is found anew when the file is read. */
const foundAnew = marks.hasDetail | marks.isWrong | marks.isRepeat;

/** The columns of a file: of the rows asked for, with the ids that they use. */
export function fileColumns(store: Store, rows: Int32Array) {
  const { columns, tree, indicators, periods, lines } = store;
  return {
    units: coded(columns.units, rows, (number) => tree.units[number]?.id ?? ''),
    indicators: coded(columns.indicators, rows, (number) => indicators[number]?.code ?? ''),
    periods: coded(columns.periods, rows, (number) => periods[number]?.period.id ?? ''),
    // No line is the id of no letters.
    lines: coded(columns.lines, rows, (number) => lines[number - 1]?.id ?? ''),
    marks: { numbers: rows.map((row) => (columns.marks[row] ?? 0) & ~foundAnew) },
    amounts: { numbers: Float64Array.from(rows, (row) => columns.amounts[row] ?? 0) },
    positions: { numbers: rows.map((row) => positionOf(columns, row)) },
  };
}

export type FileColumns = ReturnType<typeof fileColumns>;

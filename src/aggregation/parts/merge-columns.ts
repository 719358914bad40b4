import type { PartColumns, PartialAggregate } from './partial-aggregate.js';

type Column = Int32Array | Uint16Array | Float64Array;

/** One column after the other. */
function joined<Type extends Column>(columns: readonly Type[], all: Type): Type {
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

/** The ids of periods of all parts, each once. */
export const periodsOfParts = (parts: readonly PartialAggregate[]): readonly string[] => [
  ...new Set(parts.flatMap(({ periods }) => periods)),
];

/** The periods of a part by their places among those of all; a place that is none stays none. */
function placed({ periods, columns }: PartialAggregate, places: ReadonlyMap<string, number>) {
  const others = Int32Array.from(periods, (id) => places.get(id) ?? -1);
  return columns.periods.map((period) => others[period] ?? -1);
}

/** Positions after so many rows of others. */
const moved = (positions: Int32Array, by: number): Int32Array =>
  by === 0 ? positions : positions.map((position) => position + by);

/** How the columns of parts come together. */
export interface Joining {
  readonly periods: readonly string[];
  /** What is added to the positions of each part. */
  readonly shifts: readonly number[];
}

/** The rows of all parts, one part after the other. */
export function mergeColumns(
  parts: readonly PartialAggregate[],
  { periods, shifts }: Joining,
): PartColumns {
  const places = new Map(periods.map((id, place) => [id, place]));
  const all = parts.map(({ columns }) => columns);
  const count = all.reduce((sum, { units }) => sum + units.length, 0);
  const whole = <Type extends Column>(columnOf: (part: PartColumns) => Type, room: Type): Type =>
    joined(all.map(columnOf), room);
  const positions = parts.map((part, at) => moved(part.columns.positions, shifts[at] ?? 0));
  return Object.freeze({
    units: whole(({ units }) => units, new Int32Array(count)),
    indicators: whole(({ indicators }) => indicators, new Int32Array(count)),
    periods: joined(
      parts.map((part) => placed(part, places)),
      new Int32Array(count),
    ),
    lines: whole(({ lines }) => lines, new Uint16Array(count)),
    marks: whole(({ marks }) => marks, new Uint16Array(count)),
    amounts: whole(({ amounts }) => amounts, new Float64Array(count)),
    positions: joined(positions, new Int32Array(count)),
  });
}

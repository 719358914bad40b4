import { DanvanError } from '#room/findings';
import type { PartColumns, PartialAggregate } from './partial-aggregate.js';

const ascends = (positions: Int32Array): boolean =>
  positions.every((position, at) => at === 0 || position > (positions[at - 1] ?? 0));

/** A row that comes twice was given in two parts, or a part was merged with itself. */
function refuseTwice({ columns, notes }: PartialAggregate): void {
  const rejected = notes.flatMap(({ isTaken, position }) => (isTaken ? [] : [position]));
  const all = Int32Array.from([...columns.positions, ...rejected]).sort();
  const twice = all.find((position, at) => at > 0 && position === all[at - 1]);
  if (twice === undefined) return;
  throw new DanvanError('PARTS_OVERLAP', `Two parts hold the row at position ${twice}.`);
}

function columnsInOrder(columns: PartColumns, order: Int32Array): PartColumns {
  return {
    units: order.map((row) => columns.units[row] ?? 0),
    indicators: order.map((row) => columns.indicators[row] ?? 0),
    periods: order.map((row) => columns.periods[row] ?? 0),
    lines: Uint16Array.from(order, (row) => columns.lines[row] ?? 0),
    marks: Uint16Array.from(order, (row) => columns.marks[row] ?? 0),
    amounts: Float64Array.from(order, (row) => columns.amounts[row] ?? 0),
    positions: order.map((row) => columns.positions[row] ?? 0),
  };
}

/** The part with its rows in the order of the whole; its columns are copies, since parts stay as they are. */
export function inOrder(partial: PartialAggregate): PartialAggregate {
  if (partial.isPlaced) refuseTwice(partial);
  const { columns, details, repeats } = partial;
  const { positions } = columns;
  const order = Int32Array.from(positions.keys());
  if (!ascends(positions)) order.sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placeOf = new Int32Array(order.length);
  for (const [place, row] of order.entries()) placeOf[row] = place;
  return {
    ...partial,
    columns: columnsInOrder(columns, order),
    details: details.map(([row, detail]) => [placeOf[row] ?? -1, detail]),
    repeats: repeats && repeats.map((row) => placeOf[row] ?? -1),
    notes: partial.notes.toSorted((a, b) => a.position - b.position),
  };
}

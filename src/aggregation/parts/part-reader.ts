import { deepFreeze } from '#room/kit';
import { trim, type ColumnsDraft } from '../dataset/columns.js';
import { storeOfRows } from '../dataset/complete-dataset.js';
import type { RowReader } from '../dataset/create-reader.js';
import { findRepeats } from '../dataset/find-repeats.js';
import { toData } from '../dataset/binary/plain-data.js';
import { createIntake, type Intake } from '../dataset/row-reader.js';
import type { ContextRead } from '../dataset/read-context.js';
import { takeRow } from '../dataset/take-row.js';
import { contextPrint } from './context-print.js';
import type { PositionOf } from './part-positions.js';
import type { PartColumns, PartCut, PartialAggregate, PartNote } from './partial-aggregate.js';

/** How a part was cut. */
export interface Cut {
  readonly cutBy: PartCut;
  readonly isPlaced: boolean;
  readonly positionOf: PositionOf;
}

/** What was seen of a row that the schema read. */
interface Seen extends Omit<PartNote, 'given'> {
  readonly row: unknown;
}

/** Cut to the rows; the room for others would be moved about with them. */
const columnsOf = ({ count, ...draft }: ColumnsDraft): PartColumns => ({
  units: draft.units.slice(0, count),
  indicators: draft.indicators.slice(0, count),
  periods: draft.periods.slice(0, count),
  lines: draft.lines.slice(0, count),
  marks: draft.marks.slice(0, count),
  amounts: draft.amounts.slice(0, count),
  positions: draft.positions.slice(0, count),
});

/** Rows that repeat others, as pairs. */
function repeatsOf(context: ContextRead, { columns, periods }: Intake): Int32Array {
  const store = storeOfRows(context, { columns, periods });
  const repeats = findRepeats(store, store.figureRows);
  return Int32Array.from(repeats.flatMap(({ first, second }) => [first, second]));
}

/** Rows that the schema read are written down where somebody may ask for them again. */
function notesOf(seen: readonly Seen[], isAsked: (seen: Seen) => boolean): readonly PartNote[] {
  return seen.filter(isAsked).map(({ position, row, isTaken, findings }) => ({
    position,
    given: toData(row),
    isTaken,
    findings,
  }));
}

function partOf(
  context: ContextRead,
  { cutBy, isPlaced }: Cut,
  read: { readonly intake: Intake; readonly seen: readonly Seen[]; readonly rows: number },
): PartialAggregate {
  const { intake, seen, rows } = read;
  trim(intake.columns);
  const repeats = cutBy === 'unit' ? repeatsOf(context, intake) : null;
  const { positions } = intake.columns;
  // Of a pair the second one is rejected, and given back as it was.
  const seconds = repeats?.filter((_, at) => at % 2 === 1);
  const repeated = new Set(seconds?.map((row) => positions[row] ?? row));
  const isAsked = ({ isTaken, findings, position }: Seen): boolean =>
    !isTaken || findings.length > 0 || repeats === null || repeated.has(position);
  return Object.freeze({
    format: 'danvan/partial',
    version: 1,
    context: contextPrint(context),
    cutBy,
    rows,
    isPlaced,
    periods: Object.freeze(intake.periods.map(({ period }) => period.id)),
    columns: Object.freeze(columnsOf(intake.columns)),
    details: Object.freeze([...intake.columns.details]),
    notes: deepFreeze(notesOf(seen, isAsked)),
    repeats,
  });
}

/** Begins a part. */
export function createPartReader(
  context: ContextRead,
  cut: Cut,
  room: number,
): RowReader<PartialAggregate> {
  const intake = createIntake(context.numbers, room);
  const taking = { context, intake };
  const seen: Seen[] = [];
  let rows = 0;
  return {
    take: (row, at) => {
      const position = cut.positionOf(at);
      rows += 1;
      const { how, findings } = takeRow(taking, row, position);
      if (how !== 'plain') seen.push({ position, row, isTaken: how === 'read', findings });
      return how;
    },
    finish: () => partOf(context, cut, { intake, seen, rows }),
  };
}

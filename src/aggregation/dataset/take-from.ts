import { DanvanError, kindOf, requireList } from '#room/findings';
import { rowAt } from '#room/records';
import type { RowReader } from './create-reader.js';
import type { DatasetInput } from './dataset-input.js';
import type { ObservationColumns } from './observation-columns.js';
import { readColumns } from './read-columns.js';
import { takeStream } from './take-stream.js';
import { positionOf } from './store.js';

/** Makes a reader for as many rows as are expected. */
export type MakeReader<Made> = (room: number) => RowReader<Made>;

const name = 'observations';

/** Rows that can be looked at by their position. */
interface RowList {
  readonly length: number;
  readonly rowAt: (position: number) => unknown;
}

function takeList<Made>({ length, rowAt }: RowList, makeReader: MakeReader<Made>): Made {
  const reader = makeReader(length);
  for (let position = 0; position < length; position += 1) reader.take(rowAt(position), position);
  return reader.finish(({ columns }, row) => rowAt(positionOf(columns, row)));
}

/** A list as it was given, holes among them; no copy, since it may be very long. */
const listOf = (list: readonly unknown[]): RowList => ({
  length: requireList(list, name).length,
  rowAt: (position) => rowAt(list, position),
});

type Kind = 'list' | 'iterable' | 'columns' | 'other';

function kindOfObservations(given: unknown): Kind {
  const kind = kindOf(given);
  if (kind === 'array') return 'list';
  if (kind !== 'object' || typeof given !== 'object' || given === null) return 'other';
  try {
    if (Symbol.iterator in given) return 'iterable';
    return 'units' in given && 'values' in given ? 'columns' : 'other';
  } catch {
    return 'other';
  }
}

const isList = (given: unknown): given is readonly unknown[] =>
  kindOfObservations(given) === 'list';
const isIterable = (given: unknown): given is Iterable<unknown> =>
  kindOfObservations(given) === 'iterable';
const isColumns = (given: DatasetInput['observations']): given is ObservationColumns =>
  kindOfObservations(given) === 'columns';

/**
 * Takes in observations of any of the forms that they come in.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where they have none of them.
 */
export function takeFrom<Made>(
  observations: DatasetInput['observations'],
  makeReader: MakeReader<Made>,
): Made {
  if (isList(observations)) return takeList(listOf(observations), makeReader);
  if (isIterable(observations)) return takeStream(observations, makeReader(0));
  if (isColumns(observations)) return takeList(readColumns(observations), makeReader);
  const message = `"${name}" must be an array, an iterable or columns; it is ${kindOf(observations)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

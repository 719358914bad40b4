import { DanvanError, kindOf, requireList } from '#room/findings';
import { unreadableRow } from '#room/records';
import type { ObservationColumns } from './observation-columns.js';

/** So many values, and the value at a place. */
interface Column {
  readonly length: number;
  readonly at: (place: number) => unknown;
}

const refuse = (message: string, cause?: unknown): never => {
  throw new DanvanError('INVALID_ARGUMENT', message, cause === undefined ? {} : { cause });
};

type TypedList = ArrayBufferView & ArrayLike<unknown>;

// All views but this one are lists, which their common type does not say.
const isTypedList = (given: unknown): given is TypedList =>
  ArrayBuffer.isView(given) && !(given instanceof DataView);

const isList = (given: unknown): given is readonly unknown[] => kindOf(given) === 'array';

function listColumn(given: unknown, name: string): Column {
  // Typed arrays hold what they say; lists may hold anything and be of any length.
  if (isTypedList(given)) return { length: given.length, at: (place) => given[place] };
  if (!isList(given)) {
    return refuse(`"${name}" must be an array or a typed array; it is ${kindOf(given)}.`);
  }
  return { length: requireList(given, name).length, at: (place) => given[place] };
}

function idColumn(given: unknown, name: string): Column {
  if (typeof given !== 'object' || given === null || !('ids' in given && 'places' in given)) {
    return listColumn(given, name);
  }
  const ids = listColumn(given.ids, `${name}.ids`);
  const places = listColumn(given.places, `${name}.places`);
  return { length: places.length, at: (place) => ids.at(Number(places.at(place))) };
}

/** The columns that may be left out, with the field of each. */
const extras = Object.freeze([
  ['bases', 'basis'],
  ['scopes', 'scope'],
  ['lines', 'line'],
  ['measures', 'measure'],
  ['categories', 'categories'],
  ['activities', 'activity'],
  ['sources', 'source'],
] as const);

type Extra = readonly [field: string, column: Column];

function readAll(given: ObservationColumns) {
  const base = {
    units: idColumn(given.units, 'observations.units'),
    indicators: idColumn(given.indicators, 'observations.indicators'),
    periods: idColumn(given.periods, 'observations.periods'),
    values: listColumn(given.values, 'observations.values'),
  };
  const others = extras.flatMap(([name, field]): readonly Extra[] => {
    const column = given[name];
    return column === undefined ? [] : [[field, idColumn(column, `observations.${name}`)]];
  });
  return { base, others };
}

function requireSameLength({ base, others }: ReturnType<typeof readAll>): number {
  const { length } = base.units;
  const isLong = (column: Column): boolean => column.length === length;
  if ([...Object.values(base), ...others.map(([, column]) => column)].every(isLong)) return length;
  return refuse('The columns of "observations" must be equally long.');
}

/** One row, with the fields that say something. */
function rowOf({ base, others }: ReturnType<typeof readAll>, place: number): unknown {
  const row: Record<string, unknown> = {
    unit: base.units.at(place),
    indicator: base.indicators.at(place),
    period: base.periods.at(place),
    value: base.values.at(place),
  };
  for (const [field, column] of others) {
    const value = column.at(place);
    if (value !== undefined) row[field] = value;
  }
  return row;
}

/**
 * Reads columns as rows, made one by one.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where they are no columns of one length.
 */
export function readColumns(given: ObservationColumns): {
  readonly length: number;
  readonly rowAt: (position: number) => unknown;
} {
  try {
    const columns = readAll(given);
    const rowAt = (position: number): unknown => {
      try {
        return rowOf(columns, position);
      } catch {
        return unreadableRow;
      }
    };
    return { length: requireSameLength(columns), rowAt };
  } catch (cause) {
    if (cause instanceof DanvanError) throw cause;
    return refuse('"observations" cannot be read.', cause);
  }
}

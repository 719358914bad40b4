/** Stands for what cannot be written: a function, a symbol, what throws, what holds itself. */
export const unwritten = Symbol('a value that could not be saved');

/** Marks an object that stands for what JSON cannot say. */
const mark = '$';

/** Deeper and larger than any record; a value that holds itself ends there. */
const deepest = 100;
const most = 200_000;

interface Walk {
  left: number;
}

const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

function leafOf(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { [mark]: 'number', text: numberText(value) };
    case 'bigint':
      return { [mark]: 'bigint', text: String(value) };
    case 'undefined':
      return { [mark]: 'undefined' };
    default:
      return { [mark]: 'unwritten' };
  }
}

const plainPrototypes: ReadonlySet<unknown> = new Set([Object.prototype, null]);

function listOf(list: readonly unknown[], depth: number, walk: Walk): unknown {
  // It may say that it is very long and hold nothing.
  if (list.length > walk.left) return { [mark]: 'unwritten' };
  return Array.from(list, (item) => dataOf(item, depth + 1, walk));
}

function objectOf(value: object, depth: number, walk: Walk): unknown {
  if (Array.isArray(value)) return listOf(value, depth, walk);
  if (ArrayBuffer.isView(value)) return { [mark]: 'unwritten' };
  const fields = Object.keys(value).map((field): readonly [string, unknown] => [
    field,
    dataOf(Reflect.get(value, field), depth + 1, walk),
  ]);
  if (fields.length === 0 && !plainPrototypes.has(Object.getPrototypeOf(value))) {
    return { [mark]: 'unwritten' };
  }
  return Object.hasOwn(value, mark) ? { [mark]: 'object', fields } : Object.fromEntries(fields);
}

function dataOf(value: unknown, depth: number, walk: Walk): unknown {
  walk.left -= 1;
  if (walk.left < 0) return { [mark]: 'unwritten' };
  if (typeof value !== 'object' || value === null) return value === null ? null : leafOf(value);
  if (depth === deepest) return { [mark]: 'unwritten' };
  try {
    return objectOf(value, depth, walk);
  } catch {
    return { [mark]: 'unwritten' };
  }
}

/** Data that JSON can hold, of any value; {@link fromData} gives the value back. */
export const toData = (value: unknown): unknown => dataOf(value, 0, { left: most });

const fieldsOf = (fields: unknown): unknown =>
  Object.fromEntries(
    (Array.isArray(fields) ? fields : []).map((field) =>
      Array.isArray(field) ? [String(field[0]), fromData(field[1])] : [],
    ),
  );

function marked(data: Readonly<Record<string, unknown>>): unknown {
  const text = String(data['text']);
  switch (data[mark]) {
    case 'number':
      return Number(text);
    case 'bigint':
      return BigInt(text);
    case 'undefined':
      return undefined;
    case 'object':
      return fieldsOf(data['fields']);
    default:
      return unwritten;
  }
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

/** The value that data was made of. */
export function fromData(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(fromData);
  if (!isRecord(data)) return data;
  if (Object.hasOwn(data, mark)) return marked(data);
  return Object.fromEntries(Object.entries(data).map(([field, held]) => [field, fromData(held)]));
}

import { isDeepFrozen } from './deep-freeze.js';

/** Far deeper than any record, and shallow enough to end on a value that holds itself. */
const deepest = 100;
/** No list of a record is longer. */
const longest = 10_000_000;

type Copies = Map<object, unknown>;

const plainPrototypes: ReadonlySet<unknown> = new Set([Object.prototype, null]);

function copiedFields(value: object, copies: Copies, depth: number): unknown {
  const fields = Object.entries(value);
  if (fields.length === 0 && !plainPrototypes.has(Object.getPrototypeOf(value)))
    throw new TypeError('an object without fields is no record');
  return Object.fromEntries(fields.map(([key, held]) => [key, copied(held, copies, depth)]));
}

function copiedList(list: readonly unknown[], copies: Copies, depth: number): unknown {
  if (list.length > longest) throw new RangeError('a list is too long');
  return list.map((held) => copied(held, copies, depth));
}

function copied(value: unknown, copies: Copies, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (isDeepFrozen(value)) return value;
  if (depth > deepest) throw new RangeError('a value is nested too deeply');
  const copy: unknown = Object.freeze(
    Array.isArray(value)
      ? copiedList(value, copies, depth + 1)
      : copiedFields(value, copies, depth + 1),
  );
  copies.set(value, copy);
  return copy;
}

/**
 * What was handed in, as a result may keep it: a frozen copy, so that nobody's own value is frozen for
 * good. What is frozen already to its leaves is shared, not copied, as typed arrays are.
 *
 * @throws TypeError or RangeError where it is no plain data, holds itself, or throws when looked at.
 */
export function asFrozen<Value>(value: Value): Value;
export function asFrozen(value: unknown): unknown {
  return copied(value, new Map(), 0);
}

import { DanvanError } from './danvan-error.js';
import { mostRows } from './holds-endless-list.js';
import { kindOf } from './kind-of.js';
import { readable } from './readable.js';

function refuse(argument: string, wanted: string, given: unknown): never {
  const kind = kindOf(given) === 'array' ? 'an array' : kindOf(given);
  throw new DanvanError('INVALID_ARGUMENT', `"${argument}" must be ${wanted}; it is ${kind}.`);
}

/** The length of a list, or nothing where it is none; a revoked proxy is none either. */
function lengthOf(list: unknown): number | undefined {
  try {
    return Array.isArray(list) ? list.length : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Refuses what is no list, by the name of the argument: data come in lists, and a program that
 * hands in something else is to be mended.
 */
export function requireList<Item>(list: readonly Item[], name: string): readonly Item[] {
  const length = lengthOf(list);
  if (length === undefined || !Number.isSafeInteger(length)) return refuse(name, 'an array', list);
  if (length <= mostRows) return list;
  const message = `"${name}" has ${length} rows; at most ${mostRows} can be read at once.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Refuses what is no object with fields, by the name of the argument. */
export function requireObject<Value extends object>(value: Value, name: string): Value {
  if (kindOf(value) !== 'object') return refuse(name, 'an object', value);
  // A proxy may fail when it is looked at, and a getter of options when it is asked.
  readable(`"${name}"`, () => {
    const keys = Object.keys(value);
    if (name === 'options') keys.forEach((key) => Reflect.get(value, key));
  });
  return value;
}

/** Refuses what is no text, by the name of the argument. */
export function requireText(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') refuse(name, 'a text', value);
}

/** Refuses what cannot be called, by the name of the argument. */
export function requireFunction(value: unknown, name: string): void {
  if (typeof value !== 'function') refuse(name, 'a function', value);
}

import type * as core from 'zod/v4/core';

/** More rows than any country has of anything; beyond, a slip of the hand would fill the memory. */
export const mostRows = 10_000_000;

/** So far is looked for lists of which nobody could see the end: in options and the first of their items. */
const mostDepth = 8;
const mostFields = 100;

/** Whether an array says that it has more rows than can be read. */
export const isEndless = (value: unknown): boolean =>
  Array.isArray(value) && value.length > mostRows;

type Schema = core.$ZodType;

/** The first keys of a value; those of bytes and of long lists are not all written out, which takes seconds. */
function firstKeys(value: object): readonly string[] {
  if (ArrayBuffer.isView(value)) return [];
  return Object.keys(Array.isArray(value) ? value.slice(0, mostFields) : value).slice(
    0,
    mostFields,
  );
}

/** A value within another, and the schema that would read it. */
type Part = readonly [value: unknown, schema: Schema];

/** What a schema would look at within a value; what it takes as it is, it does not look into. */
function partsOf(value: object, schema: Schema): readonly Part[] {
  // Border: the union of all schemas that zod makes; another one has no parts that are known.
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return Array.isArray(value)
        ? value.slice(0, mostFields).map((item) => [item, def.element])
        : [];
    case 'object':
      return Object.entries(def.shape).map(([key, of]) => [Reflect.get(value, key), of]);
    case 'record':
      return firstKeys(value).map((key) => [Reflect.get(value, key), def.valueType]);
    case 'union':
      return def.options.map((option) => [value, option]);
    case 'lazy':
      return [[value, def.getter()]];
    case 'pipe':
      return [[value, def.in]];
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return [[value, def.innerType]];
    default:
      return [];
  }
}

/** Whether a field holds such a list, also one that the schema lets be; no getter is asked. */
const hasEndless = (value: object): boolean =>
  firstKeys(value).some((key) => isEndless(Object.getOwnPropertyDescriptor(value, key)?.value));

/**
 * Whether a value is a list with more rows than can be read, or holds one in its fields or in those of
 * what a schema would look at: an array may say that it has billions, and each would be asked for.
 */
export function holdsEndlessList(value: unknown, schema: Schema, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > mostDepth) return false;
  const { type } = schema._zod.def;
  if (type === 'array' && isEndless(value)) return true;
  if (type === 'object' && hasEndless(value)) return true;
  return partsOf(value, schema).some(([part, of]) => holdsEndlessList(part, of, depth + 1));
}

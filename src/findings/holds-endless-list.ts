/** More rows than any country has of anything; beyond, a slip of the hand would fill the memory. */
export const mostRows = 10_000_000;

/** So far is looked for lists of which nobody could see the end: in options and the first of their items. */
const mostDepth = 5;
const mostFields = 100;

/**
 * Whether a value is, or holds in its fields, a list with more rows than can be read: an array may
 * say that it has billions, and a schema would ask for each of them.
 */
export function holdsEndlessList(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > mostDepth) return false;
  if (Array.isArray(value) && value.length > mostRows) return true;
  // Bytes are no lists.
  if (ArrayBuffer.isView(value)) return false;
  let left = mostFields;
  for (const field in value) {
    if (left === 0) return false;
    left -= 1;
    if (holdsEndlessList(Reflect.get(value, field), depth + 1)) return true;
  }
  return false;
}

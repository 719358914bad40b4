const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const keysOf = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/** More than any plain value here has, so that no ring hangs a comparison. */
const mostSteps = 100_000;

function areSame(a: unknown, b: unknown, left: { steps: number }): boolean {
  left.steps -= 1;
  if (Object.is(a, b)) return true;
  if (!isRecord(a) || !isRecord(b) || left.steps < 0) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => areSame(a[key], b[key], left));
}

/**
 * Whether two plain values say the same: lists item by item, records field by field in any order. A
 * field that is undefined is none.
 */
export const areSameValues = (a: unknown, b: unknown): boolean =>
  areSame(a, b, { steps: mostSteps });

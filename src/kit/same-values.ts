const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const keysOf = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/** More than any plain value here has, so that no ring hangs a comparison. */
const mostSteps = 100_000;
const mostDepth = 100;

/** How far a comparison has come; all of it shares the steps that are left. */
interface Way {
  readonly steps: { left: number };
  readonly depth: number;
}

function areSame(a: unknown, b: unknown, way: Way): boolean {
  way.steps.left -= 1;
  const isTooFar = way.steps.left < 0 || way.depth > mostDepth;
  if (Object.is(a, b)) return true;
  if (isTooFar || !isRecord(a) || !isRecord(b)) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = keysOf(a);
  const deeper = { ...way, depth: way.depth + 1 };
  return keys.length === keysOf(b).length && keys.every((key) => areSame(a[key], b[key], deeper));
}

/**
 * Whether two plain values say the same: lists item by item, records field by field in any order. A
 * field that is undefined is none.
 */
export const areSameValues = (a: unknown, b: unknown): boolean =>
  areSame(a, b, { steps: { left: mostSteps }, depth: 0 });

/** Rows of one list are much alike. */
const most = 2;

type Path = readonly (string | number)[];

/** The ways to what a value holds, itself too: plain fields, and the first items of lists. */
export function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [path];
  const steps: Path = Array.isArray(value) ? [...value.slice(0, most).keys()] : Object.keys(value);
  const below = steps.flatMap((step) => pathsIn(Reflect.get(value, step), [...path, step]));
  return [path, ...below];
}

/** A copy of a value with another one in the place that a path leads to. */
export function replaced(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replaced(item, rest, other) : item));
  }
  const fields = Object(value);
  return { ...fields, [step]: replaced(Reflect.get(fields, step), rest, other) };
}

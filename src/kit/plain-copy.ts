/** What keeps a value from being copied: it throws, is nested too deeply, too large, or has a name that is taken. */
export type CopyProblem = 'throws' | 'nested' | 'large' | 'reserved';

/** A copy of plain data, or what kept it from being made, and where. */
export type PlainCopy =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly problem: CopyProblem;
      readonly path: readonly (string | number)[];
    };

/** Far deeper than any record, and shallow enough to end on a value that holds itself. */
const deepest = 100;
/** So many values may stand in one record. */
const most = 200_000;

/** The one name that would not become a field of its own. */
export const reservedName = '__proto__';

interface Walk {
  /** One array for the whole value: the lists and objects that are open. */
  readonly path: (string | number)[];
  /** What is looked at in the innermost of them; where something throws, it says where. */
  at: string | number | undefined;
  left: number;
  problem?: CopyProblem;
}

type Fields = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Stands for every function: one that was given could throw when it is looked at. */
const someFunction = (): undefined => undefined;

function stop(walk: Walk, problem: CopyProblem): never {
  walk.problem = problem;
  throw new RangeError(problem);
}

function copyList(list: readonly unknown[], walk: Walk): readonly unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    walk.at = index;
    copy.push(copyHeld(list[index], index, walk));
    walk.at = undefined;
  }
  return copy;
}

/** Stands for a map, a date and the like, which would pass for an object without fields. */
export const foreignObject = Symbol('an object that is no plain data');

const plainPrototypes: ReadonlySet<unknown> = new Set([Object.prototype, null]);

const isForeign = (value: Fields, keys: readonly string[]): boolean =>
  keys.length === 0 && !plainPrototypes.has(Object.getPrototypeOf(value));

/** Whether a value is, or holds, what {@link plainCopy} puts {@link foreignObject} for. */
export function holdsForeign(value: unknown): boolean {
  if (!isHolder(value)) return false;
  if (Array.isArray(value)) return value.some(holdsForeign);
  const keys = Object.keys(value);
  return isForeign(value, keys) || keys.some((key) => holdsForeign(value[key]));
}

function copyFields(value: Fields, walk: Walk): unknown {
  const keys = Object.keys(value);
  if (isForeign(value, keys)) return foreignObject;
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    walk.at = key;
    if (key === reservedName) stop(walk, 'reserved');
    copy[key] = copyHeld(value[key], key, walk);
  }
  return copy;
}

/** Most values are texts and numbers: only what holds others is put on the path. */
function copyHeld(value: unknown, key: string | number, walk: Walk): unknown {
  if (!isHolder(value)) return copyOf(value, walk);
  walk.path.push(key);
  walk.at = undefined;
  const copy = copyOf(value, walk);
  walk.path.pop();
  return copy;
}

function copyOf(value: unknown, walk: Walk): unknown {
  walk.left -= 1;
  if (walk.left < 0) stop(walk, 'large');
  if (typeof value === 'function') return someFunction;
  if (!isHolder(value)) return value;
  if (walk.path.length >= deepest) stop(walk, 'nested');
  return Array.isArray(value) ? copyList(value, walk) : copyFields(value, walk);
}

/**
 * Copies data field by field, so that whoever reads the copy meets no getter, proxy, cycle or
 * bottomless nesting: lists, objects with the fields of their own, and what is neither.
 *
 * @param read - Gives the value; it may throw.
 */
export function plainCopy(read: () => unknown): PlainCopy {
  const walk: Walk = { path: [], at: undefined, left: most };
  try {
    return { ok: true, value: copyOf(read(), walk) };
  } catch {
    const { problem = 'throws', path, at } = walk;
    return { ok: false, problem, path: at === undefined ? path : [...path, at] };
  }
}

import { refuse } from './refuse.js';

/** Far deeper than any report, and shallow enough to end on a value that holds itself. */
const deepest = 100;

/** What a copy needs on its way down; the path is one array for the whole value. */
interface Walk {
  readonly path: (string | number)[];
  readonly textOf: (text: string) => string;
  /** The keys met so far in NFC: a table repeats a few of them in every cell. */
  readonly keys: Map<string, string>;
}

function keyOf(given: string, { keys }: Walk): string {
  const known = keys.get(given);
  if (known !== undefined) return known;
  const key = given.normalize('NFC');
  keys.set(given, key);
  return key;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyObject(value: object, walk: Walk): unknown {
  const { path } = walk;
  if (!isPlain(value)) refuse(path, 'must be a plain object');
  const copy: Record<string, unknown> = {};
  for (const [given, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const key = keyOf(given, walk);
    // Two spellings of one key, or a name that every object has, such as “__proto__”.
    if (key in copy) refuse(path, `has the key “${key}” twice or a name that is taken`);
    path.push(key);
    copy[key] = copyOf(inner, walk);
    path.pop();
  }
  return Object.freeze(copy);
}

function copyList(value: readonly unknown[], walk: Walk): unknown {
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    walk.path.push(index);
    copy.push(copyOf(value[index], walk));
    walk.path.pop();
  }
  return Object.freeze(copy);
}

function copyOf(value: unknown, walk: Walk): unknown {
  const { path } = walk;
  if (typeof value === 'string') return walk.textOf(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return refuse(path, `holds ${String(value)}, which JSON cannot`);
  if (path.length > deepest) return refuse(path.slice(0, 3), 'is nested too deeply');
  return Array.isArray(value) ? copyList(value, walk) : copyObject(value, walk);
}

/**
 * Copies plain data, deeply frozen, each text changed; the original is left as it is.
 *
 * Fields that are undefined are left out, keys are put in NFC. Refuses what JSON cannot hold.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export function frozenCopy(value: unknown, textOf: (text: string) => string): unknown {
  return copyOf(value, { path: [], textOf, keys: new Map() });
}

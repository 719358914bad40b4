import { DanvanError } from '#room/findings';
import { refuse } from './refuse.js';
import { isRecord } from './shape-check.js';

/** Far deeper than any report, and shallow enough to end on a value that holds itself. */
const deepest = 100;

/** So many letters fit into one document; each value counts as ten of them. */
const most = 100_000_000;

/** What a copy needs on its way down; the path is one array for the whole value. */
interface Walk {
  readonly path: (string | number)[];
  readonly textOf: (text: string) => string;
  /** The keys met so far that need no change: a table repeats a few of them in every cell. */
  readonly clean: Set<string>;
  /** What there is still room for. */
  left: number;
}

const ownPrototype: unknown = Object.prototype;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === ownPrototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null;
}

/** A name that every object has, such as “__proto__”, would not be a key of its own. */
const taken: object = Object.prototype;

/** A key in NFC; another spelling of it may stand beside it, or have been copied already. */
function keyOf(given: string, others: readonly (object | undefined)[], walk: Walk): string {
  const key = given.normalize('NFC');
  const isTwice = others.some((other) => other !== undefined && Object.hasOwn(other, key));
  if (key in taken || (key !== given && isTwice)) {
    refuse(walk.path, `has the key “${key}” twice or a name that is taken`);
  }
  if (key === given) walk.clean.add(key);
  return key;
}

/** The fields before one, as a copy that the rest can be added to. */
const before = (value: Readonly<Record<string, unknown>>, end: string): Record<string, unknown> => {
  const keys = Object.keys(value);
  return Object.fromEntries(keys.slice(0, keys.indexOf(end)).map((key) => [key, value[key]]));
};

/** A field that is worked out when it is read may be another next time: its value is kept instead. */
const isWorkedOut = (value: object, key: string | number): boolean =>
  Object.getOwnPropertyDescriptor(value, key)?.get !== undefined;

/** What is frozen and stays the same is not copied; the first change begins the copy. */
function copyRecord(value: Readonly<Record<string, unknown>>, walk: Walk): unknown {
  let copy: Record<string, unknown> | undefined = Object.isFrozen(value) ? undefined : {};
  for (const given of Object.keys(value)) {
    const inner = value[given];
    if (inner === undefined) {
      copy ??= before(value, given);
      continue;
    }
    const key = walk.clean.has(given) ? given : keyOf(given, [value, copy], walk);
    const made = copyAt(key, inner, walk);
    // Only what may be shared has to be looked at again.
    if (copy === undefined && (made !== inner || key !== given || isWorkedOut(value, given))) {
      copy = before(value, given);
    }
    if (copy !== undefined) copy[key] = made;
  }
  return copy === undefined ? value : Object.freeze(copy);
}

function copyObject(value: object, walk: Walk): unknown {
  if (!isPlain(value) || !isRecord(value)) return refuse(walk.path, 'must be a plain object');
  return copyRecord(value, walk);
}

function copyList(value: readonly unknown[], walk: Walk): unknown {
  let copy: unknown[] | undefined = Object.isFrozen(value) ? undefined : [];
  for (let index = 0; index < value.length; index += 1) {
    const inner = value[index];
    const made = copyAt(index, inner, walk);
    if (copy === undefined && (made !== inner || isWorkedOut(value, index))) {
      copy = value.slice(0, index);
    }
    if (copy !== undefined) copy.push(made);
  }
  return copy === undefined ? value : Object.freeze(copy);
}

/** A value that stands in very many places is as large as all of them. */
function take(letters: number, walk: Walk): void {
  walk.left -= letters;
  if (walk.left >= 0) return;
  const message = `The document holds more than ${most} letters, ten for each value; write it in several files.`;
  throw new DanvanError('DOCUMENT_TOO_LARGE', message);
}

/** Copies what stands in a field or entry; a text, of which there are most, is never refused. */
function copyAt(step: string | number, value: unknown, walk: Walk): unknown {
  if (typeof value === 'string') return copyText(value, walk);
  walk.path.push(step);
  const made = copyOf(value, walk);
  walk.path.pop();
  return made;
}

function copyText(text: string, walk: Walk): string {
  take(text.length + 10, walk);
  return walk.textOf(text);
}

function copyOf(value: unknown, walk: Walk): unknown {
  const { path } = walk;
  if (typeof value === 'string') return copyText(value, walk);
  take(10, walk);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return refuse(path, `holds ${String(value)}, which JSON cannot`);
  if (path.length > deepest) return refuse(path.slice(0, 3), 'is nested too deeply');
  return Array.isArray(value) ? copyList(value, walk) : copyObject(value, walk);
}

/**
 * Copies plain data, deeply frozen, each text changed; the original is left as it is. Parts that are
 * frozen already and need no change are shared, not copied.
 *
 * Fields that are undefined are left out, keys are put in NFC. Refuses what JSON cannot hold.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export function frozenCopy(value: unknown, textOf: (text: string) => string): unknown {
  return copyOf(value, { path: [], textOf, clean: new Set(), left: most });
}

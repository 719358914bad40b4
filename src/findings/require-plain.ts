import type { Finding } from './finding.js';
import { flatError } from './flat-error.js';
import { isEndless } from './holds-endless-list.js';
import { kindOf } from './kind-of.js';
import type { PlainShape } from './plain-shape.js';
import { refuseShape } from './refuse-shape.js';
import { choiceFinding, typeFinding } from './type-finding.js';

/** What was found, and where one is; the path is the same list all along. */
interface Look {
  readonly path: (string | number)[];
  readonly findings: Finding[];
}

/** Whether an object was written as one, and is not of a class. */
function isMap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.hasOwn(Object(parent), 'isPrototypeOf');
}

/** Whether a value is of its type, whatever it holds. */
function isOfType(value: unknown, { type }: PlainShape): boolean {
  if (type === 'number') return Number.isFinite(value);
  if (type === 'choice') return true;
  return type === 'record' ? isMap(value) : kindOf(value) === type;
}

/** What is looked at within a value. */
function partsOf(
  value: object,
  shape: PlainShape,
): readonly (readonly [step: string | number, of: PlainShape])[] {
  if (shape.type === 'object') return Object.entries(shape.fields);
  if (shape.type === 'record') return Object.keys(value).map((key) => [key, shape.of]);
  if (shape.type !== 'array' || !Array.isArray(value)) return [];
  return Array.from(value, (_, at) => [at, shape.of]);
}

function lookAt(value: unknown, shape: PlainShape, look: Look): void {
  if (value === undefined && shape.isOptional === true) return;
  const place = { path: look.path };
  if (shape.type === 'array' && isEndless(value)) {
    look.findings.push(flatError('shape/unreadable', { reason: 'large' }, place));
  } else if (!isOfType(value, shape)) look.findings.push(typeFinding(shape.type, value, place));
  else if (shape.type === 'choice') {
    const isListed = typeof value === 'string' && shape.values.includes(value);
    if (!isListed) look.findings.push(choiceFinding(shape.values, value, place));
  } else if (typeof value === 'object' && value !== null) {
    for (const [step, of] of partsOf(value, shape)) {
      look.path.push(step);
      lookAt(Reflect.get(value, step), of, look);
      look.path.pop();
    }
  }
}

function findingsOf(value: unknown, shape: PlainShape, name: string): readonly Finding[] {
  const look: Look = { path: [name], findings: [] };
  try {
    // Fields are counted too: some proxies fail only then.
    if (kindOf(value) === 'object') Object.entries(Object(value));
    lookAt(value, shape, look);
    return look.findings;
  } catch {
    return [flatError('shape/unreadable', { reason: 'throws' }, { path: [name] })];
  }
}

/**
 * Refuses what is not of its shape, as {@link requireShape} does, without a library: for what reads texts.
 *
 * @returns The value itself, no copy.
 */
export function requirePlain<Value>(value: Value, shape: PlainShape, name: string): Value {
  const findings = findingsOf(value, shape, name);
  return findings.length === 0 ? value : refuseShape(`"${name}"`, findings);
}

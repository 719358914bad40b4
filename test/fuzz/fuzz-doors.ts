import { anyValue } from './any-values.js';
import { callDoor, doors } from './call-door.js';
import { jsonValue, spoilt } from './json-values.js';
import { createRandom } from './random.js';
import { samples } from './samples.js';

/** One kind of fault of one door, with the seed that gives it again. */
export interface FuzzFault {
  readonly door: string;
  readonly seed: number;
  readonly kind: 'json' | 'any';
  readonly fault: string;
}

/** The value of one seed: a good sample with one to three things spoilt, or not sorted at all. */
export function valueOf(door: string, seed: number, kind: FuzzFault['kind']): unknown {
  const random = createRandom(seed);
  const other = (): unknown => (kind === 'any' ? anyValue(random) : jsonValue(random, 2));
  const [sample] = samples[door] ?? [];
  if (sample === undefined || random.below(10) === 0) return other();
  let value: unknown = sample;
  for (let times = 1 + random.below(3); times > 0; times -= 1) value = spoilt(random, value, other);
  return value;
}

/** Tries values on all doors by turns; each kind of fault is told once for each door. */
export function fuzzDoors(kind: FuzzFault['kind'], count: number, skip: ReadonlySet<string>) {
  const names = [...doors.keys()].filter((name) => !skip.has(name));
  const found = new Map<string, FuzzFault>();
  for (let seed = 1; seed <= count; seed += 1) {
    const door = names[seed % names.length] ?? '';
    const fault = callDoor(door, valueOf(door, seed, kind));
    const key = `${door} ${fault}`;
    if (fault !== null && !found.has(key)) found.set(key, { door, seed, kind, fault });
  }
  return [...found.values()];
}

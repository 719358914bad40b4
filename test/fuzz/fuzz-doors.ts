import { anyValue } from './any-values.js';
import { callDoor, doors, frozen, type Called } from './call-door.js';
import { jsonValue, spoilt } from './json-values.js';
import { createRandom, type Random } from './random.js';
import { samples } from './samples.js';

/** What is put in: JSON, or any value that JavaScript has. */
export type ValueKind = 'json' | 'any';

/** One kind of fault of one door, with the seed that gives it again. */
export interface FuzzFault {
  readonly door: string;
  readonly seed: number;
  readonly kind: ValueKind;
  /** How many things were spoilt. */
  readonly times: number;
  readonly fault: string;
}

/** What a run has tried and found. */
export interface FuzzRun {
  readonly count: number;
  readonly faults: readonly FuzzFault[];
  /** In milliseconds. */
  readonly slowest: number;
}

/** The first argument mostly; options are spoilt too. */
const placeIn = (random: Random, { length }: readonly unknown[]): number =>
  random.below(4) === 0 ? random.below(Math.max(1, length)) : 0;

/**
 * The arguments of one seed: good ones with one to three things spoilt in one of them, or one that
 * is not sorted at all; half of them frozen.
 *
 * @param most - Fewer things are spoilt: the first ones of those of the seed.
 */
export const argumentsOf = (
  door: string,
  seed: number,
  kind: ValueKind,
  most = 3,
): readonly unknown[] => spoiltArguments(samples[door] ?? [undefined], { seed, kind, most });

/** The same of good arguments that are handed in. */
export function spoiltArguments(
  good: readonly unknown[],
  {
    seed,
    kind,
    most = 3,
  }: { readonly seed: number; readonly kind: ValueKind; readonly most?: number },
): readonly unknown[] {
  const random = createRandom(seed);
  const other = (): unknown => (kind === 'any' ? anyValue(random) : jsonValue(random, 2));
  const place = placeIn(random, good);
  const isWhole = random.below(10) === 0;
  let value = isWhole ? other() : good[place];
  const times = isWhole ? 0 : Math.min(most, 1 + random.below(3));
  for (let time = 0; time < times; time += 1) value = spoilt(random, value, other);
  const values = good.map((sample, at) => (at === place ? value : sample));
  return random.below(2) === 0 ? frozen(values) : values;
}

/** The same fault with as few things spoilt as will do. */
function smallest(fault: Omit<FuzzFault, 'times'>): FuzzFault {
  const { door, seed, kind } = fault;
  const isSame = (times: number): boolean =>
    callDoor(door, argumentsOf(door, seed, kind, times)).fault === fault.fault;
  return { ...fault, times: [0, 1, 2].find(isSame) ?? 3 };
}

/** Tries values on all doors by turns; each kind of fault is told once for each door. */
export function fuzzDoors(kind: ValueKind, count: number): FuzzRun {
  const names = [...doors.keys()];
  const found = new Map<string, FuzzFault>();
  let slowest = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const door = names[seed % names.length] ?? '';
    const { fault, milliseconds }: Called = callDoor(door, argumentsOf(door, seed, kind));
    slowest = Math.max(slowest, milliseconds);
    const key = `${door} ${fault}`;
    if (fault !== null && !found.has(key)) found.set(key, smallest({ door, seed, kind, fault }));
  }
  return { count, faults: [...found.values()], slowest };
}

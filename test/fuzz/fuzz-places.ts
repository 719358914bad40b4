import { callDoor } from './call-door.js';
import { pathsIn, replaced } from './paths-in.js';
import { samples } from './samples.js';

const misfits: readonly (() => unknown)[] = [
  () => ({}),
  () => [],
  () => ({ id: { vi: {} }, model: 'm' }),
  () => [[{}], {}],
  () => null,
  () => Symbol('s'),
];

/** How many kinds of misfit there are. */
export const misfitCount = misfits.length;

/** One fault of one door: the place and the misfit that give it again. */
export interface PlaceFault {
  readonly door: string;
  readonly place: string;
  readonly misfit: number;
  readonly fault: string;
}

/** What a run has tried and found. */
export interface PlaceRun {
  readonly count: number;
  readonly faults: readonly PlaceFault[];
  /** In milliseconds. */
  readonly slowest: number;
}

/**
 * Puts misfits into every place of the good arguments of a door: chance may not come by a place
 * where something is wrong.
 *
 * @param each - How many of the misfits a place gets; neighbours get different ones. All by default.
 */
export function fuzzPlaces(door: string, each = misfitCount): PlaceRun {
  const good = samples[door] ?? [];
  const faults: PlaceFault[] = [];
  const paths = pathsIn(good).slice(1);
  let slowest = 0;
  for (const [at, path] of paths.entries()) {
    for (let turn = 0; turn < each; turn += 1) {
      const misfit = (at + turn) % misfitCount;
      const values = replaced(good, path, misfits[misfit]?.());
      const called = callDoor(door, Array.isArray(values) ? values : []);
      slowest = Math.max(slowest, called.milliseconds);
      const { fault } = called;
      if (fault !== null) faults.push({ door, place: path.join('.'), misfit, fault });
    }
  }
  return { count: paths.length * each, faults, slowest };
}

/** All misfits in every place of the arguments of some doors. */
export function fuzzPlacesOf(names: readonly string[]): PlaceRun {
  const runs = names.map((door) => fuzzPlaces(door));
  return {
    count: runs.reduce((sum, { count }) => sum + count, 0),
    faults: runs.flatMap(({ faults }) => faults),
    slowest: Math.max(...runs.map(({ slowest }) => slowest)),
  };
}

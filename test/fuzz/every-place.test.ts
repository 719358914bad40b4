import { expect, it } from 'vitest';
import { callDoor, doors } from './call-door.js';
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

// Chance may not come by a place where something is wrong; here each is tried.
it.each([...doors.keys()])('%s takes a misfit in every place of its arguments', (door) => {
  const good = samples[door] ?? [];
  const faults = pathsIn(good)
    .slice(1)
    .flatMap((path) =>
      misfits.flatMap((misfit, at) => {
        const values = replaced(good, path, misfit());
        const { fault } = callDoor(door, Array.isArray(values) ? values : []);
        return fault === null ? [] : [`${path.join('.')} (${at}): ${fault}`];
      }),
    );
  expect(faults).toEqual([]);
});

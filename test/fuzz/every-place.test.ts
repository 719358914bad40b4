import { expect, it } from 'vitest';
import { doors } from './call-door.js';
import { fuzzPlaces } from './fuzz-places.js';

// One misfit in each place, by turns; `npm run fuzz` tries all of them everywhere.
it.each([...doors.keys()])('%s takes a misfit in every place of its arguments', (door) => {
  expect(fuzzPlaces(door, 1).faults).toEqual([]);
});

import { expect, it } from 'vitest';
import { isWellFormed } from './check-bytes.js';
import { fuzzDoors } from './fuzz-doors.js';
import { openFaults } from './open-faults.js';

// A tenth of `npm run fuzz`, which prints how to get a fault again.
it('gives findings or errors of ours for any JSON value', () => {
  expect(fuzzDoors('json', 10_000, openFaults)).toEqual([]);
});

it('gives findings or errors of ours for any value at all', () => {
  expect(fuzzDoors('any', 3000, openFaults)).toEqual([]);
});

it.each([
  ['<a><b x="1>2"/></a>', true],
  ['<a><b></a></b>', false],
  ['<a>', false],
  ['<a>\u0001</a>', false],
])('tells that %j is well formed: %j', (xml, expected) => {
  expect(isWellFormed(xml)).toBe(expected);
});

import { expect, it } from 'vitest';
import { callDoor, doors } from './call-door.js';
import { isWellFormed } from './check-bytes.js';
import { fuzzDocuments } from './fuzz-documents.js';
import { fuzzDoors } from './fuzz-doors.js';
import { callLater, fuzzLater } from './fuzz-later.js';
import { fuzzStreams } from './fuzz-streams.js';
import { fuzzWorkbooks } from './fuzz-workbooks.js';
import { laterSamples } from './later-samples.js';
import { samples } from './samples.js';
import { isSame, snapshotOf } from './snapshot.js';

// A tenth of `npm run fuzz`, which prints how to get a fault again.
it('gives findings or errors of ours for any JSON value', () => {
  expect(fuzzDoors('json', 10_000).faults).toEqual([]);
});

it('gives findings or errors of ours for any value at all', () => {
  expect(fuzzDoors('any', 3000).faults).toEqual([]);
});

it('gives findings or errors of ours for any stream of figures', async () => {
  expect(await fuzzStreams('json', 500)).toEqual([]);
  expect(await fuzzStreams('any', 300)).toEqual([]);
});

it('gives findings or errors of ours for any values of doors that answer later', async () => {
  expect((await fuzzLater('json', 400)).faults).toEqual([]);
  expect((await fuzzLater('any', 300)).faults).toEqual([]);
});

it('begins with good arguments of every door that answers later', async () => {
  const asked = Object.entries(laterSamples).map(
    async ([door, values]) => [door, (await callLater(door, values)).fault] as const,
  );
  expect((await Promise.all(asked)).filter(([, fault]) => fault !== null)).toEqual([]);
});

it('writes whole files or says why not, for any document', async () => {
  const { faults } = await fuzzDocuments({ from: 1, count: 200 });
  expect(faults).toEqual([]);
});

it('gives sheets or findings for any workbook', async () => {
  const { faults, sheets } = await fuzzWorkbooks({ from: 1, count: 200 });
  expect(faults).toEqual([]);
  // Some are spoilt where it does no harm, and most where it does.
  expect(sheets).toBeGreaterThan(20);
  expect(sheets).toBeLessThan(180);
});

it('begins with good arguments of every door', () => {
  expect([...doors.keys()].filter((door) => samples[door] === undefined)).toEqual([]);
  const wrong = [...doors].filter(([door]) => {
    return callDoor(door, samples[door] ?? []).fault !== null;
  });
  expect(wrong).toEqual([]);
});

it('sees what changes in a value, however deep and whatever holds it', () => {
  const map = new Map([['a', [1]]]);
  const value: Record<string, unknown> = { map, list: [] };
  value['self'] = value;
  const before = snapshotOf(value);
  expect(isSame(before, snapshotOf(value))).toBe(true);
  map.get('a')?.push(2);
  expect(isSame(before, snapshotOf(value))).toBe(false);
});

it('sees that a value was frozen', () => {
  const value = { list: [] };
  const before = snapshotOf(value);
  Object.freeze(value.list);
  expect(isSame(before, snapshotOf(value))).toBe(false);
});

it.each([
  ['<a><b x="1>2"/></a>', true],
  ['<a><b></a></b>', false],
  ['<a>', false],
  ['<a>\u0001</a>', false],
])('tells that %j is well formed: %j', (xml, expected) => {
  expect(isWellFormed(xml)).toBe(expected);
});

import { createDataset, readDataset, type Dataset, type ObservationInput } from 'danvan';
import { loadDataset, saveDataset } from 'danvan/aggregation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRow, bypassed, context, oddRow, plainRow } from '../support/intake.js';

const rows = fc.array(anyRow, { maxLength: 30 });

/** Border: rows of any kind are handed in, as files and forms do. */
const asGiven = (given: readonly unknown[]) => given as readonly ObservationInput[];

const listed = (given: readonly unknown[]) =>
  createDataset({ ...context, observations: asGiven(given) });

/** Expects two datasets to be the same but for the objects that were rejected. */
function expectSame(one: Dataset, other: Dataset): void {
  expect(one.observations).toEqual(other.observations);
  expect(one.findings).toEqual(other.findings);
  expect(one.rejected.map(({ position }) => position)).toEqual(
    other.rejected.map(({ position }) => position),
  );
}

/** Expects the same rows among the rejected; hostile ones are only told apart, not looked at. */
function expectSameRejected(one: Dataset, other: Dataset): void {
  for (const [at, { given }] of one.rejected.entries()) {
    const twin = other.rejected[at]?.given;
    if (!Object.is(given, twin)) expect(given).toEqual(twin);
  }
}

describe('rows of all kinds', () => {
  it('are taken in as the schema alone takes them in', () => {
    fc.assert(
      fc.property(rows, (makers) => {
        const given = makers.map((make) => make());
        expectSame(listed(given), listed(given.map(bypassed)));
      }),
    );
  });

  it('are each counted or rejected, and rejected as they were given', () => {
    fc.assert(
      fc.property(rows, (makers) => {
        const given = makers.map((make) => make());
        const { observations, rejected } = listed(given);
        const positions = [...observations, ...rejected].map(({ position }) => position);
        expect(positions.toSorted((a, b) => a - b)).toEqual([...given.keys()]);
        expect(rejected.every((one) => Object.is(one.given, given[one.position]))).toBe(true);
      }),
    );
  });

  it('may come as a list, as anything that gives them, or in batches over time', async () => {
    async function* batches(given: readonly unknown[], size: number) {
      for (let at = 0; at < given.length; at += size) yield asGiven(given.slice(at, at + size));
    }
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (makers, size) => {
        const given = makers.map((make) => make());
        const whole = listed(given);
        const each = createDataset({ ...context, observations: asGiven(given).values() });
        const stream = await readDataset({ ...context, observations: batches(given, size) });
        for (const other of [each, stream]) {
          expectSame(other, whole);
          expectSameRejected(other, whole);
        }
      }),
    );
  });
});

const writable = fc.array(fc.oneof({ weight: 6, arbitrary: plainRow }, oddRow), { maxLength: 30 });

describe('a dataset that was saved', () => {
  it('is the same when it is loaded, and when it is saved and loaded again', () => {
    fc.assert(
      fc.property(writable, (given) => {
        const dataset = createDataset({ ...context, observations: asGiven(given) });
        const bytes = saveDataset(dataset);
        const loaded = loadDataset(bytes, context);
        expectSame(loaded, dataset);
        expectSameRejected(loaded, dataset);
        expect(loaded.byUnit).toEqual(dataset.byUnit);
        expectSame(loadDataset(saveDataset(loaded), context), dataset);
      }),
    );
  });

  it('keeps its positions where somebody took rows away by hand', () => {
    fc.assert(
      fc.property(writable, fc.nat({ max: 4 }), (given, rest) => {
        const dataset = createDataset({ ...context, observations: asGiven(given) });
        const observations = dataset.observations.filter(({ position }) => position % 5 !== rest);
        const loaded = loadDataset(
          saveDataset({ ...dataset, observations, rejected: [] }),
          context,
        );
        expect(loaded.observations).toEqual(observations);
      }),
    );
  });

  it('is refused with a code whatever became of its bytes', () => {
    const dataset = createDataset({
      ...context,
      observations: asGiven([...Array(9).keys()].map((at) => ({ unit: 'xa-a', value: at }))),
    });
    const bytes = saveDataset(dataset);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        const unreadable = expect.objectContaining({ code: 'DATASET_UNREADABLE' });
        expect(() => loadDataset(changed, context)).toThrow(unreadable);
        expect(() => loadDataset(bytes.subarray(0, at), context)).toThrow(unreadable);
      }),
    );
  });
});

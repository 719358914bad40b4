import { readDataset, type DanvanError, type ObservationInput } from 'danvan';
import type { DatasetProgress, DatasetStream } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);
const six = sent('xa-b', 'sessions', 6);

type Batch = ObservationInput | readonly ObservationInput[];

async function* streamOf(...batches: readonly Batch[]): AsyncGenerator<Batch> {
  for (const batch of batches) yield batch;
}

async function rejection(input: object): Promise<Partial<DanvanError>> {
  try {
    // Border: what no type allows is handed in.
    await readDataset(input as DatasetStream);
  } catch (error) {
    return Object(error);
  }
  throw new Error('it was read');
}

describe('a dataset from a stream', () => {
  it('holds rows that come one by one and in lists', async () => {
    const observations = streamOf(five, [], [six, sent('xa-z', 'sessions', 1)], five);
    const dataset = await readDataset({ ...context, observations });
    expect(dataset.observations.map(({ position }) => position)).toEqual([0, 1]);
    expect(dataset.rejected.map(({ position }) => position)).toEqual([2, 3]);
    expect(dataset.rejected[1]?.given).toEqual(five);
  });

  it('tells how far it is after each list, and of single rows each ten thousand', async () => {
    const told: DatasetProgress[] = [];
    const onProgress = (progress: DatasetProgress) => told.push(progress);
    const lost = sent('xa-z', 'sessions', 1);
    const observations = streamOf([five, lost], six, [six, lost, lost]);
    await readDataset({ ...context, observations, onProgress });
    expect(told).toEqual([
      { rows: 2, rejected: 1 },
      { rows: 6, rejected: 3 },
    ]);
    told.length = 0;
    const single = Array.from({ length: 10_001 }, () => five);
    await readDataset({ ...context, observations: streamOf(...single), onProgress });
    expect(told).toEqual([{ rows: 10_000, rejected: 0 }]);
  });

  it('takes holes of a list for rows that say nothing', async () => {
    const list = [five];
    list.length = 2;
    const { rejected } = await readDataset({ ...context, observations: streamOf(list) });
    expect(rejected).toEqual([{ position: 1, given: undefined }]);
  });

  it('may be stopped before, during and after', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    async function* stopping(): AsyncGenerator<Batch> {
      yield five;
      stop.abort(reason);
      yield six;
    }
    const observations = stopping();
    const error = await rejection({ ...context, observations, signal: stop.signal });
    expect(error).toMatchObject({ name: 'DanvanError', code: 'ABORTED', cause: reason });
    const before = { ...context, observations: streamOf(five), signal: stop.signal };
    expect((await rejection(before)).code).toBe('ABORTED');
    const late = new AbortController();
    async function* ending(): AsyncGenerator<Batch> {
      yield five;
      late.abort();
    }
    const after = { ...context, observations: ending(), signal: late.signal };
    expect((await rejection(after)).code).toBe('ABORTED');
  });

  it('fails with the error of its source', async () => {
    async function* failing(): AsyncGenerator<Batch> {
      yield [five, six];
      throw new RangeError('no connection');
    }
    expect(await rejection({ ...context, observations: failing() })).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: '"observations" failed after 2 rows.',
      cause: { message: 'no connection' },
    });
  });
});

it.each([
  ['observations', 5],
  ['observations', null],
  ['observations', {}],
  ['observations', 'abc'],
  ['onProgress', 5],
  ['signal', {}],
  ['hierarchy', null],
  ['indicators', 'x'],
])('refuses %s: %j', async (name, value) => {
  const input = { ...context, observations: streamOf(five), [name]: value };
  expect((await rejection(input)).code).toBe('INVALID_ARGUMENT');
});

it('takes what is at hand as well', async () => {
  // Border: a list is no stream, but it can be read as one.
  const input = { ...context, observations: [[five], [six]] } as unknown as DatasetStream;
  expect((await readDataset(input)).observations).toHaveLength(2);
});

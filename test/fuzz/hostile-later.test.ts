import { isDanvanError } from 'danvan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileStreams } from '../support/hostile-streams.js';
import { hostileValues } from '../support/hostile-values.js';
import { called } from './fuzz-later.js';
import { laterSamples } from './later-samples.js';

const unhandled: unknown[] = [];
const remember = (reason: unknown): void => {
  unhandled.push(reason);
};
beforeAll(() => {
  process.on('unhandledRejection', remember);
});
afterAll(() => {
  process.off('unhandledRejection', remember);
});

type Values = readonly unknown[];

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The good arguments with another value in each place, and in each field of each place. */
const withEach = (good: Values, value: unknown): readonly Values[] =>
  good.flatMap((sample, at) => {
    const put = (other: unknown): Values => good.map((each, nth) => (nth === at ? other : each));
    const inList = Array.isArray(sample) ? [put([value])] : [];
    const fields = isFields(sample) ? Object.keys(sample) : [];
    return [
      put(value),
      ...inList,
      ...fields.map((field) => put({ ...Object(sample), [field]: value })),
    ];
  });

/** The good arguments with some fields more in the last of them that has fields. */
function withMore(good: Values, more: object): Values {
  const last = good.findLastIndex(isFields);
  return good.map((each, at) => (at === last ? { ...Object(each), ...more } : each));
}

/** What was thrown that is no error of ours, or what took too long. */
async function foreign(door: string, values: Values): Promise<string | undefined> {
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve('hangs'), 5000).unref();
  });
  try {
    return await Promise.race([called(door, values).then(() => undefined), late]);
  } catch (error) {
    return isDanvanError(error) ? undefined : String(error);
  }
}

/** Waits until rejections that nobody awaits would have been told. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const doors = Object.keys(laterSamples);

describe.each(doors)('%s', (door) => {
  const good = laterSamples[door] ?? [];

  it.each(hostileValues)('takes %s for misuse', async (_, value) => {
    const faults: (readonly [Values, string])[] = [];
    for (const values of withEach(good, value)) {
      const fault = await foreign(door, values);
      if (fault !== undefined) faults.push([values, fault]);
    }
    await settled();
    expect(faults).toEqual([]);
    expect(unhandled).toEqual([]);
  });

  it.each(hostileStreams)('stands a stream that %s', async (_, stream) => {
    for (const at of good.keys()) {
      const values = good.map((each, nth) => (nth === at ? stream() : each));
      expect(await foreign(door, values)).toBeUndefined();
    }
    await settled();
    expect(unhandled).toEqual([]);
  });

  it('ends where it is aborted, before or while it runs, and where progress throws', async () => {
    const aborted = AbortSignal.abort();
    const foreignReason = AbortSignal.abort(7);
    const later = new AbortController();
    const onProgress = (): never => {
      throw new Error('no');
    };
    const tries: readonly object[] = [
      { signal: aborted },
      { signal: foreignReason },
      { signal: later.signal, onProgress: () => later.abort('enough') },
      { onProgress },
      { onProgress: async () => onProgress() },
      { signal: { aborted: true } },
      { signal: { aborted: false, throwIfAborted: onProgress } },
    ];
    for (const more of tries) {
      const fault = await foreign(door, withMore(good, more));
      expect([more, fault]).toEqual([more, undefined]);
    }
    await settled();
    expect(unhandled).toEqual([]);
  });
});

import type { DatasetContext } from 'danvan';
import { periodOf } from 'danvan';
import { describe, expect, it } from 'vitest';
import { steady } from '#inside/sql';
import { answeringStore } from '../../../support/answering-store.js';
import type { Answering } from '../../../support/recorded-store.js';
import { smallAsked, smallContext } from '../../../support/small-plan.js';

/** Answers with other loads each time; after the last ones with the same. */
function loadsInTurn(...turns: readonly (readonly number[])[]): Answering {
  let time = -1;
  return (sql) => {
    if (!sql.includes('load_done')) return undefined;
    time = Math.min(time + 1, turns.length - 1);
    return turns[time]?.map((load_key) => ({ load_key }));
  };
}

/** What was fetched in the end, and how often. */
async function fetchedFrom(answer: Answering, context: DatasetContext = smallContext) {
  const { store } = answeringStore(smallContext, answer);
  let times = 0;
  const value = await steady(store, smallAsked({}, context), async () => (times += 1)).catch(
    (error: unknown) => error,
  );
  return { value, times };
}

describe('what is fetched in several statements', () => {
  it('is fetched once where no load came in between', async () => {
    expect(await fetchedFrom(loadsInTurn([1, 2]))).toEqual({ value: 1, times: 1 });
    expect(await fetchedFrom(loadsInTurn([]))).toEqual({ value: 1, times: 1 });
  });

  it('is fetched anew where one did, and only what came last counts', async () => {
    expect(await fetchedFrom(loadsInTurn([1], [1, 2]))).toEqual({ value: 2, times: 2 });
    expect(await fetchedFrom(loadsInTurn([1], [2], [3]))).toEqual({ value: 3, times: 3 });
  });

  it('is given up where loads come each time', async () => {
    const { value, times } = await fetchedFrom(loadsInTurn([1], [2], [3], [4]));
    expect(value).toMatchObject({ code: 'LOADS_AT_ONCE' });
    expect(times).toBe(3);
  });
});

describe('a store that knows something else', () => {
  const obligations = [{ unit: 'xa-a', form: 'a', period: periodOf('2026-Q1') }];

  it.each<[string, Answering, DatasetContext]>([
    ['STORE_UNREADABLE', (sql) => (sql.includes('context_print') ? [] : undefined), smallContext],
    [
      'PARTS_DIFFER',
      () => undefined,
      { ...smallContext, indicators: smallContext.indicators.slice(0, 3) },
    ],
    ['PARTS_DIFFER', () => undefined, { ...smallContext, obligations }],
    ['STORE_UNREADABLE', (sql) => (sql.includes('"danvan_owed"') ? [] : undefined), smallContext],
  ])('is refused as %s before anything is fetched', async (code, answer, context) => {
    const { value, times } = await fetchedFrom(answer, context);
    expect(value).toMatchObject({ code });
    expect(times).toBe(0);
  });

  it.each(['unit', 'unit_closure', 'owed'])(
    'is refused where %s is there by half',
    async (table) => {
      const { value } = await fetchedFrom((sql) =>
        sql.endsWith(`"danvan_${table}"`) ? [{ row_count: 99 }] : undefined,
      );
      expect(value).toMatchObject({
        code: 'STORE_UNREADABLE',
        message: expect.stringContaining(`"${table}"`),
      });
    },
  );
});

import { periodOf, type DatasetContext } from 'danvan';
import { loadContext } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { storedPrints } from '#inside/sql';
import { recordedStore, writesOf, type Answer } from '../../../support/recorded-store.js';
import { smallContext } from '../../../support/small-plan.js';

const obligations = [{ unit: 'xa-a', form: 'a', period: periodOf('2026-Q1') }];
const owing = { ...smallContext, obligations };
const fewer = { ...smallContext, indicators: smallContext.indicators.slice(0, 3) };
const tables = ['unit', 'unit_closure', 'indicator', 'line', 'owed'];

/** What a context leaves of itself in a store that is empty. */
async function printsOf(context: DatasetContext): Promise<Answer> {
  const { store, asked } = recordedStore();
  await loadContext(context, store);
  const [context_print, owed_print] = asked.at(-1)?.params ?? [];
  return [{ context_print, owed_print }];
}

/** What is written of a context into a store that holds another one, with or without loads. */
async function writtenOver(stored: DatasetContext, given: DatasetContext, loads: Answer = []) {
  const prints = await printsOf(stored);
  const { store, asked } = recordedStore((sql) => {
    if (sql.includes('context_print')) return prints;
    return sql.includes('"danvan_load"') ? loads : undefined;
  });
  const error = await loadContext(given, store).then(
    () => null,
    (cause: unknown) => cause,
  );
  return { error, writes: writesOf(asked) };
}

describe('a context', () => {
  it('says last that all of it is there, and first that it is not', async () => {
    const { store, asked } = recordedStore();
    await loadContext(smallContext, store);
    const writes = writesOf(asked);
    expect(writes[0]).toBe('delete from context');
    expect(writes.at(-1)).toBe('insert into context');
    for (const table of tables) {
      const [cleared, filled] = ['delete from', 'insert into'].map((verb) =>
        writes.indexOf(`${verb} ${table}`),
      );
      expect(cleared).toBeGreaterThan(0);
      if (filled !== -1) expect(filled).toBeGreaterThan(cleared ?? Infinity);
    }
    expect(writes).toContain('insert into unit_closure');
    expect(asked.at(-1)?.params[0]).toBe(pushedContext(smallContext, 'context').print);
  });

  it('changes nothing where it is there', async () => {
    expect(await writtenOver(owing, owing)).toEqual({ error: null, writes: [] });
  });

  it('is written anew where other reports are owed, loads or not', async () => {
    const { error, writes } = await writtenOver(smallContext, owing, [{ load_key: 1 }]);
    expect(error).toBeNull();
    expect(writes).toContain('insert into owed');
    expect(writes.at(-1)).toBe('insert into context');
  });

  it('takes the place of another one only where there are no loads', async () => {
    const free = await writtenOver(fewer, smallContext);
    expect(free.error).toBeNull();
    expect(free.writes).toContain('insert into indicator');
    const { error, writes } = await writtenOver(fewer, smallContext, [{ load_key: 1 }]);
    expect(error).toMatchObject({ code: 'PARTS_DIFFER' });
    expect(writes).toEqual([]);
  });

  it('is read back as it was written; where there is none as null', async () => {
    const [prints] = await printsOf(owing);
    const { store } = recordedStore(() => (prints === undefined ? [] : [prints]));
    const { context_print: context, owed_print: owed } = prints ?? {};
    expect(await storedPrints(store)).toEqual({ context, owed });
    expect(await storedPrints(recordedStore().store)).toBeNull();
  });

  it('needs a store that can be asked', async () => {
    const given = [smallContext, { dialect: 'duckdb' }];
    await expect(Reflect.apply(loadContext, undefined, given)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });
});

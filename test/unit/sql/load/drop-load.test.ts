import { describe, expect, it } from 'vitest';
import { dropLoad } from 'danvan/sql';
import { recordedStore } from '../../../support/recorded-store.js';

/** A database in which a load was tried twice, and done at the second time. */
const twice = (sql: string) => {
  if (sql.includes('select row_count')) return [{ row_count: 12 }];
  return sql.includes('select load_key') ? [{ load_key: 3 }, { load_key: 5 }] : [];
};

describe('dropLoad', () => {
  it('takes back all attempts, first that they are done', async () => {
    const { store, asked } = recordedStore(twice);
    expect(await dropLoad(store, 'a')).toEqual({ load: 'a', wasThere: true, rows: 12 });
    const gone = asked.flatMap(({ sql }) => /delete from "danvan_(\w+)".*= (\d)/u.exec(sql) ?? []);
    expect(gone.filter((_, at) => at % 3 > 0)).toEqual(
      ['3', '5'].flatMap((key) =>
        ['load_done', 'observation', 'period', 'dimension'].flatMap((table) => [table, key]),
      ),
    );
  });

  it('does nothing to others, and puts no name into a statement', async () => {
    const { store, asked } = recordedStore(() => []);
    expect(await dropLoad(store, "o'b")).toEqual({ load: "o'b", wasThere: false, rows: 0 });
    expect(asked.some(({ sql }) => /delete|o'b/u.test(sql))).toBe(false);
  });

  it.each(['', ' ', 5])('refuses the name %j', async (load) => {
    const { store, asked } = recordedStore(() => []);
    await expect(Reflect.apply(dropLoad, undefined, [store, load])).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
    expect(asked).toEqual([]);
  });
});

import type { Engine } from './engine.js';

/** The little of PGlite that is needed; it is installed by its own package.json. */
interface PgliteModule {
  readonly PGlite: {
    readonly create: () => Promise<{
      readonly query: (
        sql: string,
        params: readonly string[],
      ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
      readonly close: () => Promise<void>;
    }>;
  };
}

/** PostgreSQL in this process, with nothing in it. */
export async function openPglite(): Promise<Engine> {
  const name = '@electric-sql/pglite';
  const { PGlite }: PgliteModule = await import(name);
  const database = await PGlite.create();
  return {
    dialect: 'postgres',
    query: async (sql, params) => (await database.query(sql, [...params])).rows,
    close: () => database.close(),
  };
}

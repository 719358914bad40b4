import type { Engine } from './engine.js';

/** DuckDB in this process, with nothing in it. */
export async function openDuckdb(): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    query: async (sql, params) => {
      const reader = await connection.runAndReadAll(sql, [...params]);
      return reader.getRowObjects();
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

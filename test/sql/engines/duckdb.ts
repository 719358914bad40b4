import type { Engine } from './engine.js';

/** DuckDB in this process, with nothing in it; one thread plans small questions in less time than several. */
export async function openDuckdb(threads?: number): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const options = threads === undefined ? {} : { threads: String(threads) };
  const instance = await DuckDBInstance.create(':memory:', options);
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

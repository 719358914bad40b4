import type { Engine } from './engine.js';

/** The little of chdb that is needed; it is installed by its own package.json. */
interface ChdbModule {
  readonly Session: new () => {
    readonly queryBind: (
      sql: string,
      params: Readonly<Record<string, string>>,
      format: string,
    ) => string;
    readonly close?: () => void;
    readonly cleanup: () => void;
  };
}

const rowOf = (line: string): Readonly<Record<string, unknown>> => JSON.parse(line);

/** ClickHouse in this process, with nothing in it. */
export async function openChdb(): Promise<Engine> {
  const name = 'chdb';
  const { Session }: ChdbModule = await import(name);
  const session = new Session();
  return {
    dialect: 'clickhouse',
    query: async (sql, params) => {
      const named = Object.fromEntries(params.map((value, at) => [`p${at + 1}`, value]));
      const text = session.queryBind(sql, named, 'JSONEachRow');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map(rowOf);
    },
    close: async () => session.cleanup(),
  };
}

import type { Engine } from './engine.js';

/** The little of chdb that is needed; it is installed by its own package.json. */
interface ChdbModule {
  readonly Session: new () => {
    readonly query: (sql: string) => string;
    readonly queryBindAsync: (
      sql: string,
      params: object,
      options: { readonly format: string },
    ) => Promise<{ readonly text: () => string }>;
    readonly close: () => void;
  };
}

/** A row as a line of JSON; numbers beyond what JavaScript holds come as texts. */
const rowsOf = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

/** ClickHouse in this process, with nothing in it. */
export async function openChdb(): Promise<Engine> {
  const name = 'chdb';
  const { Session }: ChdbModule = await import(name);
  const session = new Session();
  return {
    dialect: 'clickhouse',
    query: async (sql, params) => {
      const named = Object.fromEntries(params.map((value, at) => [`p${at + 1}`, value]));
      const answer = await session.queryBindAsync(sql, named, { format: 'JSONEachRow' });
      return rowsOf(answer.text());
    },
    close: async () => session.close(),
  };
}

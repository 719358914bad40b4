import type { SqlStatement, SqlStore } from 'danvan/sql';

/** Rows that a database answers with. */
export type Answer = readonly Readonly<Record<string, unknown>>[];

/** Answers a statement by its text; with no rows where it gives nothing. */
export type Answering = (sql: string) => Answer | undefined;

/** A database that remembers what it was asked, in order. */
export function recordedStore(answer: Answering = () => undefined, more: Partial<SqlStore> = {}) {
  const asked: SqlStatement[] = [];
  const store: SqlStore = {
    dialect: 'duckdb',
    query: async (sql, params) => {
      asked.push({ sql, params });
      return answer(sql) ?? [];
    },
    ...more,
  };
  return { store, asked };
}

/** What statements did to which table, in order: `insert into load`, `delete from unit`. */
export const writesOf = (asked: readonly SqlStatement[]): readonly string[] =>
  asked.flatMap(({ sql }) => {
    const [, verb, table] = /^(insert into|delete from) "danvan_(\w+)"/.exec(sql) ?? [];
    return verb === undefined || table === undefined ? [] : [`${verb} ${table}`];
  });

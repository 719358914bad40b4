import { expect, it } from 'vitest';
import { requireDialect, requireStore } from '#inside/sql';

const refused = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

it('takes each database, and Citus with PostgreSQL', () => {
  for (const dialect of ['duckdb', 'postgres', 'clickhouse'] as const) requireDialect(dialect);
  requireDialect('postgres', 'citus');
  expect(() => requireDialect('duckdb', 'citus')).toThrow(refused);
  expect(() => requireDialect(JSON.parse('"mysql"'))).toThrow(refused);
});

it('refuses a store that cannot be asked', () => {
  requireStore({ dialect: 'duckdb', query: async () => [] }, 'store');
  for (const given of ['null', '{}', '{"dialect":"duckdb"}', '{"dialect":"duckdb","query":1}'])
    expect(() => requireStore(JSON.parse(given), 'store')).toThrow(refused);
});

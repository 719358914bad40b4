import { createTables, type SqlDialect } from 'danvan/sql';
import { describe, expect, it } from 'vitest';

const textsOf = (dialect: SqlDialect, options = {}): readonly string[] =>
  createTables(dialect, options).map(({ sql }) => sql);

const tableOf = (texts: readonly string[], name: string): string =>
  texts.find((sql) => sql.includes(`"${name}" (`)) ?? '';

describe('createTables', () => {
  it('types columns as each database does, and lets few be empty', () => {
    expect(tableOf(textsOf('postgres'), 'danvan_observation')).toMatch(
      /"amount" double precision not null, "whole_amount" bigint, "detail" text, primary key/,
    );
    expect(tableOf(textsOf('clickhouse'), 'danvan_observation')).toMatch(
      /"amount" Float64, "whole_amount" Nullable\(Int64\), "detail" Nullable\(String\)\) engine = MergeTree/,
    );
  });

  it('puts them into a schema, under names of the caller', () => {
    const texts = textsOf('duckdb', { schema: 'báo "cáo"', prefix: 'dv_' });
    expect(texts[0]).toContain('"báo ""cáo"""."dv_');
  });

  it('distributes observations by unit on Citus, and refuses it elsewhere', () => {
    const citus = textsOf('postgres', { cluster: 'citus' }).filter((sql) => /distribut/.test(sql));
    expect(citus).toHaveLength(1);
    expect(() => createTables('duckdb', { cluster: 'citus' })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});

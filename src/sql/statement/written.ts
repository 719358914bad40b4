import type { SqlDialect } from './dialect.js';
import type { Sql } from './sql.js';

/**
 * A statement as a database takes it: text, and the values of its parameters.
 *
 * Vietnamese: câu lệnh truy vấn.
 *
 * DuckDB and PostgreSQL number parameters from `$1`; ClickHouse names them `{p1:String}`. All values
 * are texts, or null.
 *
 * @example
 * ```ts
 * import type { SqlStatement } from 'danvan/sql';
 *
 * const textOf = ({ sql }: SqlStatement) => sql;
 * ```
 *
 * @category Databases
 */
export interface SqlStatement {
  readonly sql: string;
  readonly params: readonly string[];
}

/** An identifier, whatever it holds; a zero byte ends a text in some databases. */
const quoted = (name: string): string => `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`;

/** ClickHouse takes backslashes in identifiers for escapes. */
const identifier = (name: string, dialect: SqlDialect): string =>
  quoted(dialect === 'clickhouse' ? name.replaceAll('\\', '\\\\') : name);

const placeholder = (number: number, dialect: SqlDialect): string =>
  dialect === 'clickhouse' ? `{p${number}:String}` : `$${number}`;

/** Writes a statement; each value becomes a parameter. */
export function written({ pieces }: Sql, dialect: SqlDialect): SqlStatement {
  const params: string[] = [];
  const texts = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'name') return identifier(piece.name, dialect);
    return placeholder(params.push(piece.value), dialect);
  });
  return Object.freeze({ sql: texts.join(''), params: Object.freeze(params) });
}

import { name, type Sql } from '../statement/sql.js';
import type { StarTable } from './star.js';

/** How tables are called. */
export interface TableNames {
  /** What the name of each table begins with. Defaults to `danvan_`. */
  readonly prefix?: string | undefined;
  /** The schema, or database, that they stand in. Defaults to that of the connection. */
  readonly schema?: string | undefined;
}

/** The names of the tables of a store. */
export type NameOf = (table: StarTable) => Sql;

/** How the tables of a store are called, as identifiers. */
export function namesFor({ prefix = 'danvan_', schema }: TableNames): NameOf {
  return (table) => {
    const own = name(`${prefix}${table}`);
    if (schema === undefined) return own;
    return { pieces: [...name(schema).pieces, { kind: 'text', text: '.' }, ...own.pieces] };
  };
}

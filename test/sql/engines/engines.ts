import { openChdb } from './chdb.js';
import { openDuckdb } from './duckdb.js';
import type { Engine } from './engine.js';
import { hasDriver } from './has-driver.js';
import { openPglite } from './pglite.js';
import { hasPostgres, openPostgres } from './postgres.js';

/** A database, and whether it is here. */
export interface KnownEngine {
  readonly isHere: () => boolean;
  readonly open: () => Promise<Engine>;
}

/** All databases that tests know, by name. */
export const engines: Readonly<Record<string, KnownEngine>> = {
  duckdb: { isHere: () => hasDriver('@duckdb/node-api'), open: openDuckdb },
  pglite: { isHere: () => hasDriver('@electric-sql/pglite'), open: openPglite },
  postgres: { isHere: () => hasDriver('pg') && hasPostgres(), open: openPostgres },
  chdb: { isHere: () => hasDriver('chdb'), open: openChdb },
};

import { DanvanError, kindOf, requireObject } from '#room/findings';
import { requireDialect } from '../statement/require-dialect.js';
import type { SqlStore } from '../statement/store.js';

/**
 * Refuses what is no store.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function requireStore(store: SqlStore, name: string): void {
  requireObject(store, name);
  requireDialect(store.dialect);
  if (typeof store.query === 'function') return;
  const message = `"${name}.query" must be a function; it is ${kindOf(store.query)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

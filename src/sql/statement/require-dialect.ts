import { DanvanError, kindOf } from '#room/findings';
import { dialects, type SqlDialect } from './dialect.js';

const told = (given: unknown): string => (typeof given === 'string' ? given : kindOf(given));

/**
 * Refuses what is no dialect, and a cluster that a dialect does not have.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function requireDialect(dialect: SqlDialect, cluster?: 'citus'): void {
  if (!dialects.includes(dialect)) {
    const message = `"dialect" must be one of ${dialects.join(', ')}; it is ${told(dialect)}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (cluster === undefined || (cluster === 'citus' && dialect === 'postgres')) return;
  const message = `"cluster" can be citus with the dialect postgres; it is ${told(cluster)} with ${dialect}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

import { DanvanError } from '#room/findings';
import type { SqlStatement } from './written.js';
import type { SqlStore } from './store.js';

/** A row of an answer. */
export type AnswerRow = Readonly<Record<string, unknown>>;

const isRow = (row: unknown): row is AnswerRow => typeof row === 'object' && row !== null;

/** Asks the database; what goes wrong there is told as one error. */
export async function ask(
  { query, signal }: SqlStore,
  what: string,
  { sql, params }: SqlStatement,
): Promise<readonly AnswerRow[]> {
  if (signal?.aborted === true) {
    throw new DanvanError('ABORTED', `Stopped before ${what}.`, { cause: signal.reason });
  }
  // A function of a caller may throw before it promises.
  const answer = async (): Promise<unknown> => query(sql, params);
  const rows = await answer().catch((cause: unknown): never => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DanvanError('QUERY_FAILED', `The database failed at ${what}: ${why}`, { cause });
  });
  if (Array.isArray(rows) && rows.every(isRow)) return rows;
  const message = `"query" must give a list of rows as objects; it did not at ${what}.`;
  throw new DanvanError('STORE_UNREADABLE', message);
}

import type { Finding } from '#room/findings';
import type { SqlStore } from '../statement/store.js';

/**
 * Which lists of cells are fetched.
 *
 * Vietnamese: danh sách kèm theo ô số liệu.
 *
 * `heard`: who was silent or told a part, and what was left out · `all`: also where the rows stand
 * that were counted, a number for each · `none`.
 *
 * @example
 * ```ts
 * import type { FetchedLists } from 'danvan/sql';
 *
 * const lists: FetchedLists = 'heard';
 * ```
 *
 * @category Databases
 */
export type FetchedLists = 'none' | 'heard' | 'all';

/**
 * Where a plan runs, and what of its cells is fetched.
 *
 * Vietnamese: yêu cầu chạy kế hoạch.
 *
 * @example
 * ```ts
 * import type { RunOptions, SqlQuery } from 'danvan/sql';
 *
 * const optionsOf = (query: SqlQuery): RunOptions => ({ dialect: 'duckdb', query, lists: 'all' });
 * ```
 *
 * @category Databases
 */
export interface RunOptions extends SqlStore {
  /** A list that was not fetched throws when it is read. Defaults to `heard`. */
  readonly lists?: FetchedLists | undefined;
  /** So many rows of observations may travel to be counted in memory. Defaults to 5,000,000. */
  readonly mostRows?: number | undefined;
  /**
   * Told of the figures that were sent twice, each with both values (`dataset/repeated-observation`): the first
   * of them counts. Places are those of the rows of all loads, one after the other.
   */
  readonly onFindings?: ((findings: readonly Finding[]) => void) | undefined;
}

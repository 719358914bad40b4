import type { SqlPlan } from '../plan/sql-plan.js';
import type { SqlDialect } from '../statement/dialect.js';
import { requireDialect } from '../statement/require-dialect.js';
import type { Sql } from '../statement/sql.js';
import { written, type SqlStatement } from '../statement/written.js';
import type { FetchedLists } from '../run/run-options.js';
import { countedStatement } from './counted-statement.js';
import { sentStatement } from './sent-statement.js';
import { wholeStatement } from './whole-statement.js';
import { writingOf } from './writing.js';

/**
 * How the tables are called, what of cells is fetched, and how many rows may travel.
 *
 * Vietnamese: cách viết truy vấn.
 *
 * @example
 * ```ts
 * import type { CompileOptions } from 'danvan/sql';
 *
 * const options: CompileOptions = { prefix: 'dv_' };
 * ```
 *
 * @category Databases
 */
export interface CompileOptions {
  /** What the name of each table begins with. Defaults to `danvan_`. */
  readonly prefix?: string | undefined;
  /** The schema, or database, that they stand in. Defaults to that of the connection. */
  readonly schema?: string | undefined;
  /** Defaults to `heard`. */
  readonly lists?: FetchedLists | undefined;
  /** So many rows of observations may travel to be counted in memory. Defaults to 5,000,000. */
  readonly mostRows?: number | undefined;
}

/**
 * A plan as statements of one database.
 *
 * Vietnamese: các câu lệnh của kế hoạch tổng hợp.
 *
 * @example
 * ```ts
 * import type { CompiledPlan } from 'danvan/sql';
 *
 * const textOf = ({ counted }: CompiledPlan) => counted?.sql;
 * ```
 *
 * @category Databases
 */
export interface CompiledPlan {
  /**
   * Sums and coverage of each unit that has cells, the rows among which there is a choice, and the
   * lists of cells, told apart by `tells`; null where nothing is added.
   */
  readonly counted: SqlStatement | null;
  /** All rows of what cannot be added there at all; null where there is no such thing. */
  readonly whole: SqlStatement | null;
  /** Of which indicators anything was sent; null where the table has a list of them. */
  readonly sent: SqlStatement | null;
}

/** What may travel where nothing is said. */
export const defaultRows = 5_000_000;

/**
 * Writes a plan as parameterised SQL of one database.
 *
 * Vietnamese: viết kế hoạch thành truy vấn.
 *
 * {@link runPlan} does so by itself; the statements can be looked at, explained by the database, or
 * run elsewhere. Identifiers are quoted, texts are parameters, and numbers are those of the plan.
 *
 * @param plan - The plan, made by {@link planOf}.
 * @param dialect - The database.
 * @param options - How the tables are called, what of cells is fetched, and how many rows may travel.
 * @returns The statements.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for another database.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { compile, planOf } from 'danvan/sql';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const plan = planOf({ hierarchy, indicators }, { units: 'xa-a', period: '2026-Q3' });
 * compile(plan, 'postgres').counted?.params; //=> []
 * ```
 *
 * @category Databases
 */
export function compile(
  plan: SqlPlan,
  dialect: SqlDialect,
  options: CompileOptions = {},
): CompiledPlan {
  requireDialect(dialect);
  const writing = writingOf(plan, dialect, options);
  const { added, whole: indicators, isWhatWasSent } = writing.asked;
  const most = (options.mostRows ?? defaultRows) + 1;
  const put = (isAsked: boolean, make: () => Sql): SqlStatement | null =>
    isAsked ? written(make(), dialect) : null;
  const lists = options.lists ?? 'heard';
  return Object.freeze({
    counted: put(added.length > 0, () => countedStatement(writing, { lists, most })),
    whole: put(indicators.length > 0, () => wholeStatement(writing, { indicators, most })),
    sent: put(isWhatWasSent, () => sentStatement(writing, null)),
  });
}

import { wordsOf, type Words } from '../statement/words.js';
import type { SqlDialect } from '../statement/dialect.js';
import { joined, sql, type Sql } from '../statement/sql.js';
import { namesFor, type NameOf, type TableNames } from '../tables/table-name.js';
import { askedIn, type AskedOfStore } from '../plan/asked-of-store.js';
import type { SqlPlan } from '../plan/sql-plan.js';

/** What the parts of a statement are written with. */
export interface Writing {
  readonly dialect: SqlDialect;
  readonly nameOf: NameOf;
  readonly words: Words;
  readonly asked: AskedOfStore;
  readonly countErrors: boolean;
}

/** A part of a statement that others refer to by its name; `inline` where it is worked out for each of them. */
export type Step = readonly [name: string, body: Sql, inline?: 'inline' | undefined];

export const writingOf = (plan: SqlPlan, dialect: SqlDialect, names: TableNames): Writing => ({
  dialect,
  nameOf: namesFor(names),
  words: wordsOf(dialect),
  asked: askedIn(plan, dialect),
  countErrors: plan.options.countErrors ?? false,
});

/**
 * Whether figures are counted by the ways in which they were sent. ClickHouse would work out all of
 * it again wherever it is referred to; rows of a category, and what parts give, are counted one by one.
 */
export const isByWay = ({ dialect, asked }: Writing): boolean =>
  dialect !== 'clickhouse' && asked.category === null && asked.breakdowns.length === 0;

/** Our own names, which need no quotes. */
const text = (words: string): Sql => ({ pieces: [{ kind: 'text', text: words }] });

/** A statement that begins with its steps; those that several refer to are worked out once. */
export function withSteps({ words }: Writing, steps: readonly Step[], last: Sql): Sql {
  const all = steps.map(([step, body, inline]) =>
    inline === undefined
      ? sql`${text(step)} as ${words.once} (${body})`
      : sql`${text(step)} as ${words.eachTime} (${body})`,
  );
  return sql`with ${joined(all, sql`, `)} ${last}`;
}

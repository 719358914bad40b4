import { joined, sql, type Sql } from '../statement/sql.js';
import { periodSteps } from './period-steps.js';
import { isIn, isOfTotal } from './unit-steps.js';
import { withSteps, type Writing } from './writing.js';

/** Those of some indicators of which anything was sent for days of the periods that the table has. */
export function sentStatement(writing: Writing, indicators: readonly number[] | null): Sql {
  const { nameOf, asked } = writing;
  const touched = joined(
    asked.columns.map(
      ({ from, to }) => sql`(p.to_day >= ${from} and
      case when o.is_cumulative = 1 then p.start_day else p.from_day end <= ${to})`,
    ),
    sql` or `,
  );
  return withSteps(
    writing,
    periodSteps(writing),
    sql`
  select distinct o.indicator_key as indicator_key
  from ${nameOf('observation')} o
  join ${nameOf('period')} p on p.load_key = o.load_key and p.period_key = o.period_key
  where o.load_key in (select load_key from loads)
    and ${indicators === null ? sql`1 = 1` : isIn(sql`o.indicator_key`, indicators)}
    and ${isOfTotal(writing, sql`o.unit_key`)} and (${touched})`,
  );
}

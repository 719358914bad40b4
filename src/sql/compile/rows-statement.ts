import { joined, sql, type Sql } from '../statement/sql.js';
import { stepsOf } from './statements.js';
import { kindsOf, rowsOfSums } from './told-steps.js';
import { withSteps, type Writing } from './writing.js';

/** Where the rows stand that plain sums are made of; without those counted, only what a cell leaves out. */
export function rowsStatement(writing: Writing, areCountedToo: boolean): Sql {
  const rows = kindsOf(writing).map((isLast) => {
    const wanted = areCountedToo || isLast === 1 ? sql`1 = 1` : sql`r.counts = 0`;
    return sql`
  select r.unit_key as unit_key, r.indicator_key as indicator_key, r.sum_key as sum_key,
    l.first_position + r.row_place as row_position, r.row_day as row_day, r.counts as counts,
    r.has_error as has_error, ${isLast} as is_last
  from (${rowsOfSums(writing, isLast)}) r
  join loads l on l.load_key = r.load_key
  where ${wanted} and (r.unit_key, r.indicator_key, r.sum_key) in (
    select unit_key, indicator_key, sum_key from plain)`;
  });
  return withSteps(stepsOf(writing), joined(rows, sql` union all `));
}

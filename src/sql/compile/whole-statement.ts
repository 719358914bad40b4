import { sql, type Sql } from '../statement/sql.js';
import { periodSteps } from './period-steps.js';
import { nearSteps } from './told-steps.js';
import { isIn, isOfCells } from './unit-steps.js';
import { withSteps, type Writing } from './writing.js';

/** All rows of some indicators in the years asked, at and below the units asked. */
export function wholeStatement(
  writing: Writing,
  { indicators, most }: { readonly indicators: readonly number[]; readonly most: number },
): Sql {
  const { nameOf } = writing;
  const rows = sql`
  select o.unit_key as unit_key, o.indicator_key as indicator_key, o.line_key as a, o.marks as b,
    l.first_position + o.row_place as c, o.amount as amount, p.period_id as text_one,
    coalesce(o.detail, '') as text_other
  from ${nameOf('observation')} o
  join near p on p.load_key = o.load_key and p.period_key = o.period_key
  join loads l on l.load_key = o.load_key
  where ${isIn(sql`o.indicator_key`, indicators)} and ${isOfCells(writing, sql`o.unit_key`)}
  limit ${most}`;
  const steps = [...periodSteps(writing), ...nearSteps(writing)];
  return withSteps(writing, steps, rows);
}

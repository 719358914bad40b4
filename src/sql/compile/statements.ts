import { sql, type Sql } from '../statement/sql.js';
import { periodSteps } from './period-steps.js';
import { toldSteps } from './told-steps.js';
import { isIn, unitSteps } from './unit-steps.js';
import { withSteps, type Step, type Writing } from './writing.js';

/** All that sums are worked out from. */
export const stepsOf = (writing: Writing): readonly Step[] => [
  ...periodSteps(writing),
  ...unitSteps(writing),
  ...toldSteps(writing),
];

/** The sums of each unit that has cells. */
export const sumsStatement = (writing: Writing): Sql =>
  withSteps(
    stepsOf(writing),
    sql`
  select l.cell_unit as cell_unit, p.indicator_key as indicator_key, p.sum_key as sum_key,
    ${writing.words.asText(writing.words.sumOf(sql`p.whole_amount`))} as whole_amount,
    max(p.is_counted) as is_counted, max(p.has_amount) as has_amount,
    sum(p.is_reported) as reported, sum(p.is_owed - p.is_reported) as partly
  from plain p join lowest l on l.unit_key = p.unit_key
  group by l.cell_unit, p.indicator_key, p.sum_key`,
  );

const fields = sql`
  o.unit_key as unit_key, o.indicator_key as indicator_key, p.period_id as period_id,
  o.line_key as line_key, o.marks as marks, o.amount as amount, o.detail as detail,
  l.first_position + o.row_place as row_position`;

/** The rows among which there is a choice. */
export const doubtfulStatement = (writing: Writing, most: number): Sql =>
  withSteps(
    stepsOf(writing),
    sql`
  select ${fields}
  from ${writing.nameOf('observation')} o
  join near p on p.load_key = o.load_key and p.period_key = o.period_key
  join loads l on l.load_key = o.load_key
  where (o.unit_key, o.indicator_key, o.measure) in (
      select unit_key, indicator_key, measure from doubtful)
    or (${isIn(sql`o.unit_key`, writing.asked.notInForce)}
      and o.indicator_key in (select indicator_key from added))
  limit ${most}`,
  );

/** All rows of some indicators; without a list, of those that travel anyway. */
export function wholeStatement(
  writing: Writing,
  { indicators, most }: { readonly indicators: readonly number[]; readonly most: number },
): Sql {
  const { nameOf, asked } = writing;
  const isOfTree = asked.hasRegister ? sql`1 = 1` : sql`o.unit_key in (select unit_key from tree)`;
  return withSteps(
    [...periodSteps(writing), ...unitSteps(writing)],
    sql`
  select ${fields}
  from ${nameOf('observation')} o
  join ${nameOf('period')} p on p.load_key = o.load_key and p.period_key = o.period_key
  join loads l on l.load_key = o.load_key
  where ${isIn(sql`o.indicator_key`, indicators)} and ${isOfTree}
  limit ${most}`,
  );
}

/** The lowest units that told a figure, but not all they owe. */
export const partlyStatement = (writing: Writing): Sql =>
  withSteps(
    stepsOf(writing),
    sql`
  select unit_key, indicator_key, sum_key, is_over, is_wrong
  from plain where is_owed = 1 and is_reported = 0`,
  );

/** The lowest units that told nothing of a figure that others told. */
export const silentStatement = (writing: Writing): Sql =>
  withSteps(
    stepsOf(writing),
    sql`
  select o.unit_key as unit_key, k.indicator_key as indicator_key, k.sum_key as sum_key
  from owed o
  join (select distinct indicator_key, sum_key, measure from plain) k on k.sum_key = o.sum_key
  where o.bits <> 0 and not (${isIn(sql`o.unit_key`, writing.asked.notInForce)})
    and (o.unit_key, k.indicator_key, k.sum_key) not in (
      select unit_key, indicator_key, sum_key from plain)
    and (o.unit_key, k.indicator_key, k.measure) not in (
      select unit_key, indicator_key, measure from doubtful)`,
  );

/** The lowest units that told any figure of the table. */
export const heardStatement = (writing: Writing): Sql => {
  const shown = writing.asked.sums.flatMap(({ isShown }, key) => (isShown ? [key] : []));
  return withSteps(
    stepsOf(writing),
    sql`
  select distinct unit_key from plain where ${isIn(sql`sum_key`, shown)}`,
  );
};

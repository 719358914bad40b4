import { joined, sql, type Sql } from '../statement/sql.js';
import { addedOf, kindsOf, wrong } from './rows-of-sums.js';
import { addedRows, mayBeAdded } from './way-steps.js';
import type { Writing } from './writing.js';

/** One number of a unit, an indicator and a measure. */
const figureOf = (step: Sql): Sql =>
  sql`cast(${step}.unit_key as bigint) * 4194304 + ${step}.indicator_key * 4 + ${step}.measure`;

/** Whether what a unit sent leaves no choice. */
const isPlain = ({ words }: Writing, step: Sql): Sql =>
  words.isNoneOf(figureOf(step), figureOf(sql`u`), sql`doubtful u`);

/** How many units of a cell count, and told all they owe: those that sent in the same way at once. */
const counts = (writing: Writing): Sql => sql`
    select c.cell_unit as cell_unit, c.indicator_key as indicator_key, m.sum_key as sum_key,
      c.units * m.is_counted as counted, 0 as has_amount, c.units * m.is_reported as reported,
      c.units * (m.is_owed - m.is_reported) as partly, 0 as whole_amount
    from (
      select f.cell_unit as cell_unit, f.indicator_key as indicator_key, f.way as way,
        count(*) as units
      from figures f where f.is_doubtful = 0 and ${isPlain(writing, sql`f`)}
      group by f.cell_unit, f.indicator_key, f.way) c
    join meanings m on m.way = c.way`;

/** The same columns as those of counts. */
const amountsOf = (sum: Sql): Sql => sql`
    select e.cell_unit as cell_unit, e.indicator_key as indicator_key, ${sum} as sum_key,
      0 as counted, e.has_amount as has_amount, 0 as reported, 0 as partly, e.whole_amount as whole_amount`;

const amount = ({ words }: Writing): Sql => sql`
        max(case when o.state = 0 then 1 else 0 end) as has_amount,
        ${words.sumOf(sql`case when o.state = 0 then coalesce(o.whole_amount, 0) else 0 end`)} as whole_amount`;

/** What happened, by cell and stretch. */
const flows = (writing: Writing): Sql => sql`${amountsOf(sql`t.sum_key`)}
    from (
      select l.cell_unit as cell_unit, o.indicator_key as indicator_key, n.block_key as block_key,
        n.place as place, ${amount(writing)}
      from ${addedRows(writing)} join lowest l on l.unit_key = o.unit_key
      where ${mayBeAdded(writing, addedOf(writing, 0))} and ${wrong(writing)} = 0
        and ${isPlain(writing, sql`o`)}
      group by l.cell_unit, o.indicator_key, n.block_key, n.place) e
    join touches t on t.block_key = e.block_key and t.place = e.place
    where t.is_within = 1`;

/** States: of each way to send them that of the latest day. */
const states = (writing: Writing): Sql => sql`${amountsOf(sql`m.sum_key`)}
    from (
      select f.cell_unit as cell_unit, f.indicator_key as indicator_key, f.way as way,
        s.to_day as to_day, max(s.has_amount) as has_amount, ${writing.words.sumOf(sql`s.whole_amount`)} as whole_amount
      from figures f join (
        select o.unit_key as unit_key, o.indicator_key as indicator_key, n.block_key as block_key,
          n.to_day as to_day, case when o.state = 0 then 1 else 0 end as has_amount,
          case when o.state = 0 then coalesce(o.whole_amount, 0) else 0 end as whole_amount
        from ${addedRows(writing)}
        where ${mayBeAdded(writing, addedOf(writing, 1))} and ${wrong(writing)} = 0) s
        on s.unit_key = f.unit_key and s.indicator_key = f.indicator_key and s.block_key = f.block_key
      where f.is_doubtful = 0 and ${isPlain(writing, sql`f`)}
      group by f.cell_unit, f.indicator_key, f.way, s.to_day) e
    join meanings m on m.way = e.way and m.latest_day = e.to_day
    where m.is_counted = 1`;

/** What the plain figures of each cell are made of. */
export const cellParts = (writing: Writing): Sql =>
  joined(
    [
      counts(writing),
      ...kindsOf(writing).map((isLast) => (isLast === 0 ? flows(writing) : states(writing))),
    ],
    sql` union all `,
  );

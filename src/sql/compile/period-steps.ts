import { nothing, rowsOf, sql, type Sql } from '../statement/sql.js';
import { blocksOf } from './blocks-of.js';
import { hasSeen, seenSteps } from './seen-steps.js';
import type { Step, Writing } from './writing.js';

/** The bits of one period: a longer one is cut into more stretches than a number has bits. */
export const mostBits = 60;

/** Loads that are done; of two attempts that both came through, only the first one. */
const loads = ({ nameOf }: Writing): Sql => sql`
  select load_key, first_position from ${nameOf('load_done')}
  where load_key in (select min(load_key) from ${nameOf('load_done')} group by load_name)`;

/** The sums that are asked for, and which of them are looked at together. */
function sums({ asked }: Writing): Sql {
  const blocks = blocksOf(asked.sums);
  return rowsOf(
    ['sum_key', 'from_day', 'to_day', 'measure', 'base_key', 'plan_key', 'block_key'],
    asked.sums.map(({ from, to, measure, base, plan }, key) => [
      key,
      from,
      to,
      measure,
      base ?? -1,
      plan ?? -1,
      blocks[key] ?? -1,
    ]),
  );
}

/** The periods of all rows, and of what is owed, each stretch of days once. */
const stretches = ({ nameOf }: Writing): Sql => sql`
  select distinct from_day, to_day from ${nameOf('period')}
  where load_key in (select load_key from loads)
  union distinct select from_day, to_day from ${nameOf('owed')}`;

/** Where any stretch of a step begins within a sum, or the day after it ended. */
const cutsBy = (step: Sql): Sql => sql`
  union distinct select s.sum_key, t.from_day from sums s cross join ${step} t
    where t.from_day > s.from_day and t.from_day <= s.to_day
  union distinct select s.sum_key, t.to_day + 1 from sums s cross join ${step} t
    where t.to_day >= s.from_day and t.to_day < s.to_day`;

/** Where any report begins or ends within a sum, or a unit. */
const cuts = (writing: Writing): Sql => sql`
  select sum_key, from_day as day from sums
  ${cutsBy(sql`stretches`)} ${hasSeen(writing) ? cutsBy(sql`spans`) : nothing}`;

/** The days of a sum between two cuts: a bit for each; the last bit is one for all the rest. */
const pieces = ({ words }: Writing): Sql => {
  const number = sql`(case when place < ${mostBits} then place - 1 else ${mostBits - 1} end)`;
  return sql`
  select bits_of_sums.*, ${words.bitsOfAll(sql`bit`)} over (partition by sum_key) as whole_bits
  from (
    select sum_key, day, place, ${words.bit(number)} as bit
    from (select sum_key, day, row_number() over (partition by sum_key order by day) as place
      from cuts) numbered) bits_of_sums`;
};

/** All bits of a sum. */
const wholes = sql`
  select distinct sum_key, whole_bits as bits from pieces`;

/** How each stretch lies to each sum that it touches, and its place among those of a block. */
const placed = ({ words }: Writing): Sql => sql`
    select found.*, dense_rank() over (partition by block_key order by from_day, to_day) as place
    from (
      select s.sum_key as sum_key, s.block_key as block_key, s.measure as measure,
        t.from_day as from_day, t.to_day as to_day, ${words.bitsOfAll(sql`p.bit`)} as bits,
        max(p.whole_bits) as whole_bits,
        case when max(p.place) < ${mostBits} then 1 else 0 end as is_fine,
        case when t.from_day >= s.from_day and t.to_day <= s.to_day then 1 else 0 end as is_within,
        case when t.to_day <= s.to_day then 1 else 0 end as ends_within,
        case when t.to_day = s.to_day then 1 else 0 end as is_last_day
      from sums s cross join stretches t cross join pieces p
      where p.sum_key = s.sum_key and ${words.mostly(sql`t.from_day <= s.to_day and t.to_day >= s.from_day
        and p.day >= t.from_day and p.day <= t.to_day`)}
      group by s.sum_key, s.block_key, s.measure, t.from_day, t.to_day, s.from_day, s.to_day) found`;

/** The same with a bit for each stretch of a block, in one of two numbers. */
const touches = (writing: Writing): Sql => {
  const bitFrom = (from: number): Sql => {
    const isHere = sql`place > ${from} and place <= ${from + mostBits}`;
    const bit = writing.words.bit(sql`(case when ${isHere} then place - ${from + 1} else 0 end)`);
    return sql`case when ${isHere} then ${bit} else 0 end`;
  };
  return sql`
  select placed.*, ${bitFrom(0)} as one_bit, ${bitFrom(mostBits)} as other_bit
  from (${placed(writing)}) placed`;
};

/** The stretches of blocks, each once. */
const numbers = sql`
  select block_key, measure, from_day, to_day, place, one_bit, other_bit,
    max(1 - is_within) as goes_beyond, max(1 - ends_within) as ends_after
  from touches group by block_key, measure, from_day, to_day, place, one_bit, other_bit`;

/** How periods lie to sums, by their keys; once for what happens, once for states. */
const relations = ({ nameOf }: Writing, isLast: 0 | 1): Sql => sql`
  select p.load_key as load_key, p.period_key as period_key, t.sum_key as sum_key,
    t.measure as measure, t.whole_bits as whole_bits, t.to_day as to_day, t.bits as bits,
    t.is_fine as is_fine, t.is_last_day as is_last_day,
    ${isLast === 0 ? sql`t.is_within` : sql`t.ends_within`} as is_in
  from ${nameOf('period')} p join touches t on t.from_day = p.from_day and t.to_day = p.to_day
  where p.load_key in (select load_key from loads)`;

/** Loads, sums, and how periods lie to them. */
export const periodSteps = (writing: Writing): readonly Step[] => [
  ...seenSteps(writing),
  ['loads', loads(writing)],
  ['sums', sums(writing)],
  ['stretches', stretches(writing)],
  ['cuts', cuts(writing)],
  ['pieces', pieces(writing)],
  ['wholes', wholes],
  ['touches', touches(writing)],
  ['numbers', numbers],
  ['flow_relations', relations(writing, 0)],
  ['state_relations', relations(writing, 1)],
];

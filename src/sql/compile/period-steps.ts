import { rowsOf, sql, type Sql } from '../statement/sql.js';
import type { Step, Writing } from './writing.js';

/** The bits of one period: a longer one is cut into more stretches than a number has bits. */
export const mostBits = 60;

/** Loads that are done; of two attempts that both came through, only the first one. */
const loads = ({ nameOf }: Writing): Sql => sql`
  select load_key, first_position from ${nameOf('load_done')}
  where load_key in (select min(load_key) from ${nameOf('load_done')} group by load_name)`;

/** The sums that are asked for. */
const sums = ({ asked }: Writing): Sql =>
  rowsOf(
    ['sum_key', 'from_day', 'to_day', 'measure', 'base_key'],
    asked.sums.map(({ from, to, measure, base }, key) => [key, from, to, measure, base ?? -1]),
  );

/** The periods of all rows, and of what is owed, each stretch of days once. */
const stretches = ({ nameOf }: Writing): Sql => sql`
  select distinct from_day, to_day from ${nameOf('period')}
  where load_key in (select load_key from loads)
  union distinct select from_day, to_day from ${nameOf('owed')}`;

/** Where any stretch begins within a sum, or the day after it ended. */
const cuts = sql`
  select sum_key, from_day as day from sums
  union distinct select s.sum_key, t.from_day from sums s cross join stretches t
    where t.from_day > s.from_day and t.from_day <= s.to_day
  union distinct select s.sum_key, t.to_day + 1 from sums s cross join stretches t
    where t.to_day >= s.from_day and t.to_day < s.to_day`;

/** The days of a sum between two cuts: a bit for each, as far as there are bits. */
const pieces = ({ words }: Writing): Sql => {
  const number = sql`(case when place <= ${mostBits} then place - 1 else 0 end)`;
  return sql`
  select sum_key, day, place,
    case when place <= ${mostBits} then ${words.bit(number)} else 0 end as bit
  from (select sum_key, day, row_number() over (partition by sum_key order by day) as place
    from cuts) numbered`;
};

/** All bits of a sum. */
const wholes = sql`
  select sum_key, cast(sum(bit) as bigint) as bits from pieces group by sum_key`;

/** How each stretch lies to each sum that it touches. */
const touches = sql`
  select s.sum_key as sum_key, s.measure as measure, t.from_day as from_day, t.to_day as to_day, cast(sum(p.bit) as bigint) as bits,
    case when max(p.place) <= ${mostBits} then 1 else 0 end as is_fine,
    case when t.from_day >= s.from_day and t.to_day <= s.to_day then 1 else 0 end as is_within,
    case when t.to_day <= s.to_day then 1 else 0 end as ends_within,
    case when t.to_day = s.to_day then 1 else 0 end as is_last_day
  from sums s cross join stretches t cross join pieces p
  where t.from_day <= s.to_day and t.to_day >= s.from_day and p.sum_key = s.sum_key
    and p.day >= t.from_day and p.day <= t.to_day
  group by s.sum_key, s.measure, t.from_day, t.to_day, s.from_day, s.to_day`;

/** The same by the keys of periods; once for what happens, once for states. */
const relations = ({ nameOf }: Writing, isLast: 0 | 1): Sql => sql`
  select p.load_key as load_key, p.period_key as period_key, t.sum_key as sum_key,
    t.measure as measure, m.base_key as base_key, w.bits as whole_bits, t.to_day as to_day, t.bits as bits, t.is_fine as is_fine,
    ${isLast === 0 ? sql`t.is_within` : sql`t.ends_within`} as is_in, t.is_last_day as is_last_day
  from ${nameOf('period')} p join touches t on t.from_day = p.from_day and t.to_day = p.to_day
    join sums m on m.sum_key = t.sum_key join wholes w on w.sum_key = t.sum_key
  where p.load_key in (select load_key from loads)`;

/** Loads, sums, and how periods lie to them. */
export const periodSteps = (writing: Writing): readonly Step[] => [
  ['loads', loads(writing)],
  ['sums', sums(writing)],
  ['stretches', stretches(writing)],
  ['cuts', cuts],
  ['pieces', pieces(writing)],
  ['wholes', wholes],
  ['touches', touches],
  ['flow_relations', relations(writing, 0)],
  ['state_relations', relations(writing, 1)],
];

import { joined, listed, rowsOf, sql, type Sql } from '../statement/sql.js';
import { hasSeen, isOwedInPart, kinds } from './seen-steps.js';
import { isByWay, type Step, type Writing } from './writing.js';

/** Whether a number is one of a list; none is in an empty one. */
export const isIn = (column: Sql, numbers: readonly number[]): Sql =>
  numbers.length === 0 ? sql`1 = 0` : sql`${column} in (${listed(numbers)})`;

/** Whether a unit is at or below some units: those below one have the numbers after it. */
const isBelow = ({ asked }: Writing, unit: Sql, tops: readonly number[]): Sql =>
  tops.length === 0
    ? sql`1 = 0`
    : sql`(${joined(
        tops.map((top) => sql`${unit} between ${top} and ${asked.context.tree.last[top] ?? top}`),
        sql` or `,
      )})`;

/** Whether a unit is at or below those of cells. */
export const isOfCells = (writing: Writing, unit: Sql): Sql =>
  hasSeen(writing)
    ? sql`${unit} in (select unit_key from seen)`
    : isBelow(writing, unit, writing.asked.tops);

/** Whether a unit is at or below those of the total. */
export const isOfTotal = (writing: Writing, unit: Sql): Sql =>
  hasSeen(writing)
    ? sql`${unit} in (select unit_key from seen where is_asked = 1)`
    : isBelow(writing, unit, writing.asked.roots);

/** The units at and below those asked. */
const tree = ({ nameOf, asked }: Writing): Sql =>
  asked.seen !== null
    ? sql`select unit_key from seen`
    : sql`
  select distinct u.unit_key as unit_key, u.is_lowest as is_lowest
  from ${nameOf('unit_closure')} c join ${nameOf('unit')} u on u.unit_key = c.unit_key
  where ${isIn(sql`c.above_key`, asked.tops)}`;

/** The lowest of them, each with the nearest unit that has cells: units come before those below them. */
function lowest({ nameOf, asked, words }: Writing): Sql {
  if (asked.seen !== null) {
    return sql`select unit_key, cell_unit from seen where ${words.mostly(sql`kind = ${kinds.lowest}`)}`;
  }
  if (asked.units === null) {
    return sql`select unit_key, unit_key as cell_unit from tree where is_lowest = 1`;
  }
  return sql`
  select c.unit_key as unit_key, max(c.above_key) as cell_unit
  from ${nameOf('unit_closure')} c join ${nameOf('unit')} u on u.unit_key = c.unit_key
  where u.is_lowest = 1 and ${isIn(sql`c.above_key`, asked.units)}
  group by c.unit_key`;
}

/** Which bits of a sum each unit owes by the reports that it was assigned. */
const owedReports = ({ nameOf, words }: Writing): Sql => sql`
  select o.unit_key as unit_key, t.sum_key as sum_key, ${words.bitsOfAll(sql`t.bits`)} as bits
  from ${nameOf('owed')} o join touches t on t.from_day = o.from_day and t.to_day = o.to_day
  where t.is_within = 1 and o.unit_key in (select unit_key from lowest)
  group by o.unit_key, t.sum_key`;

/** Which bits of a sum each unit owes by the days on which it was in force. */
const owedInForce = ({ nameOf, words }: Writing): Sql => sql`
  select c.unit_key as unit_key, d.sum_key as sum_key, ${words.bitsOfAll(sql`d.bits`)} as bits
  from ${nameOf('unit_closure')} c
  join lowest l on l.unit_key = c.unit_key
  join (
    select v.from_day as from_day, v.to_day as to_day, p.sum_key as sum_key,
      ${words.bitsOfAll(sql`p.bit`)} as bits
    from spans v cross join pieces p
    where p.day >= v.from_day and p.day <= v.to_day
    group by v.from_day, v.to_day, p.sum_key) d on d.from_day = c.from_day
    and ${words.mostly(sql`d.to_day = c.to_day`)}
  where c.distance = 0
  group by c.unit_key, d.sum_key`;

/** Which bits of a sum each unit owes; without assignments all of the days on which it was in force. */
function owed(writing: Writing): Sql {
  if (writing.asked.context.obligations !== null) return owedReports(writing);
  return hasSeen(writing)
    ? owedInForce(writing)
    : sql`select l.unit_key as unit_key, w.sum_key as sum_key, w.bits as bits from lowest l cross join wholes w`;
}

/** The bits that a unit owes, and what tells them. */
export const owedBits = (writing: Writing): Sql =>
  isOwedInPart(writing) ? sql`coalesce(o.bits, 0)` : sql`s.whole_bits`;

/** The lowest units, each with the number of one that owes the same; -1 where nothing is owed. */
const duties = (writing: Writing): Sql =>
  isOwedInPart(writing)
    ? sql`
  select l.unit_key as unit_key, l.cell_unit as cell_unit,
    case when d.is_owed = 1 then d.duty_key else -1 end as duty_key
  from lowest l left join (
      select unit_key, min(unit_key) over (partition by duty) as duty_key, 1 as is_owed
      from (select unit_key, ${writing.words.listOf(sql`bits`, sql`sum_key`)} as duty
        from owed group by unit_key) listed
    ) d on d.unit_key = l.unit_key`
    : sql`select unit_key, cell_unit, -1 as duty_key from lowest`;

/** The indicators that are added, and ratios of them. */
const added = ({ asked }: Writing): Sql =>
  asked.added.length === 0
    ? sql`select 0 as indicator_key where 1 = 0`
    : rowsOf(
        ['indicator_key'],
        [...asked.added, ...asked.ratios].map(({ key }) => [key]),
      );

/** Units and indicators, and what is owed. */
export const unitSteps = (writing: Writing): readonly Step[] => [
  ['tree', tree(writing)],
  ['lowest', lowest(writing), isByWay(writing) ? 'inline' : undefined],
  ['owed', owed(writing)],
  ['duties', duties(writing), isOwedInPart(writing) ? undefined : 'inline'],
  ...(hasSeen(writing) ? [['added', added(writing)] as const] : []),
];

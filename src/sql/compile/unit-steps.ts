import { joined, listed, rowsOf, sql, type Sql } from '../statement/sql.js';
import type { Step, Writing } from './writing.js';

/** Whether a number is one of a list; none is in an empty one. */
export const isIn = (column: Sql, numbers: readonly number[]): Sql =>
  numbers.length === 0 ? sql`1 = 0` : sql`${column} in (${listed(numbers)})`;

/** Whether a unit is at or below some units: those below one have the numbers after it. */
export const isBelow = ({ asked }: Writing, unit: Sql, tops: readonly number[]): Sql =>
  tops.length === 0
    ? sql`1 = 0`
    : sql`(${joined(
        tops.map((top) => sql`${unit} between ${top} and ${asked.context.tree.last[top] ?? top}`),
        sql` or `,
      )})`;

/** The units at and below those asked. */
const tree = ({ nameOf, asked }: Writing): Sql => sql`
  select distinct u.unit_key as unit_key, u.is_lowest as is_lowest
  from ${nameOf('unit_closure')} c join ${nameOf('unit')} u on u.unit_key = c.unit_key
  where ${isIn(sql`c.above_key`, asked.tops)}`;

/** The lowest of them, each with the nearest unit that has cells: units come before those below them. */
const lowest = ({ nameOf, asked }: Writing): Sql =>
  asked.units === null
    ? sql`select unit_key, unit_key as cell_unit from tree where is_lowest = 1`
    : sql`
  select c.unit_key as unit_key, max(c.above_key) as cell_unit
  from ${nameOf('unit_closure')} c join tree t on t.unit_key = c.unit_key
  where t.is_lowest = 1 and ${isIn(sql`c.above_key`, asked.units)}
  group by c.unit_key`;

/** Which bits of a sum each unit owes; without assignments all of them. */
const owed = ({ nameOf, asked, words }: Writing): Sql =>
  asked.context.obligations === null
    ? sql`select l.unit_key as unit_key, w.sum_key as sum_key, w.bits as bits from lowest l cross join wholes w`
    : sql`
  select o.unit_key as unit_key, t.sum_key as sum_key, ${words.bitsOfAll(sql`t.bits`)} as bits
  from ${nameOf('owed')} o join touches t on t.from_day = o.from_day and t.to_day = o.to_day
  where t.is_within = 1 and o.unit_key in (select unit_key from lowest)
  group by o.unit_key, t.sum_key`;

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
  ['lowest', lowest(writing)],
  ['owed', owed(writing)],
  ['added', added(writing)],
];

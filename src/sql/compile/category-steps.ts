import { sql, value, type Sql } from '../statement/sql.js';
import { isIn, isOfCells } from './unit-steps.js';
import type { Step, Writing } from './writing.js';

/** The category asked, by its dimension in each load. */
const ownDimensions = (
  { nameOf }: Writing,
  { field, category }: { readonly field: string; readonly category: string },
): Sql => sql`
  select load_key, dimension_key from ${nameOf('dimension')}
  group by load_key, dimension_key
  having count(*) = 1 and max(field) = ${value(field)} and max(category) = ${value(category)}`;

const fields = sql`o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure,
    o.load_key as load_key, o.period_key as period_key`;

/** Rows of the category asked. */
export const rowsOfCategory = ({ nameOf }: Writing): Sql => sql`(
    select ${fields}, o.line_key as line_key, o.row_place as row_place, o.state as state,
      o.is_wrong as is_wrong, o.whole_amount as whole_amount, 0 as is_told
    from ${nameOf('observation')} o
    join own_dimensions d on d.load_key = o.load_key and d.dimension_key = o.dimension_key
    where o.is_odd > 1)`;

/** The days of which each unit sent the category asked. */
const ownDays = (writing: Writing): Sql => sql`
  select distinct ${fields}, 1 as is_own from ${rowsOfCategory(writing)} o
  where o.state < 2 and ${isOfCells(writing, sql`o.unit_key`)}`;

/** Whoever sent only other categories of some days was heard, and something with an error says why days lack. */
const heardOfOthers = (writing: Writing): Sql => sql`
  select distinct o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure
  from ${writing.nameOf('observation')} o
  join near p on p.load_key = o.load_key and p.period_key = o.period_key
  left join own_days d on d.unit_key = o.unit_key and d.indicator_key = o.indicator_key
    and d.measure = o.measure and d.load_key = o.load_key and d.period_key = o.period_key
  where o.state <> 2 and ${isIn(
    sql`o.indicator_key`,
    writing.asked.added.map(({ key }) => key),
  )}
    and ${isOfCells(writing, sql`o.unit_key`)}
    and (o.is_wrong = 1 or coalesce(d.is_own, 0) = 0)`;

/** Steps before rows of a category are added. */
export const categorySteps = (writing: Writing): readonly Step[] => {
  const { category } = writing.asked;
  return category === null
    ? []
    : [
        ['own_dimensions', ownDimensions(writing, category)],
        ['own_days', ownDays(writing)],
        ['heard_of_others', heardOfOthers(writing)],
      ];
};

/** Figures of units that sent other categories alone. */
export const othersInDoubt = sql`
  union distinct select unit_key, indicator_key, measure from heard_of_others`;

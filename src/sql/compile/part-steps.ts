import { othersInDoubt, rowsOfCategory } from './category-steps.js';
import { nothing, rowsOf, sql, type Sql } from '../statement/sql.js';
import { isIn, isOfCells } from './unit-steps.js';
import type { Step, Writing } from './writing.js';

/**
 * Whether figures of the plan have totals that their parts may give. ClickHouse would work these steps
 * out again wherever one is referred to; there such figures travel.
 */
export const hasParts = ({ asked, dialect }: Writing): boolean =>
  asked.breakdowns.length > 0 && dialect !== 'clickhouse';

const brokenDown = ({ asked }: Writing): readonly number[] => [
  ...new Set(asked.breakdowns.map(({ key }) => key)),
];

/** The breakdowns of indicators. */
const breakdowns = ({ asked }: Writing): Sql =>
  rowsOf(
    ['indicator_key', 'part_key', 'categories', 'is_complete'],
    asked.breakdowns.map(({ key, part, categories, isComplete }) => [
      key,
      part,
      categories,
      isComplete ? 1 : 0,
    ]),
  );

/** What parts of one breakdown make, which a unit sent for the same days on the same line. */
const partSums = (writing: Writing): Sql => sql`
  select o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure,
    o.line_key as line_key, o.load_key as load_key, o.period_key as period_key,
    max(k.part_key) as part_key, min(o.state) as state, count(*) as parts,
    count(distinct o.dimension_key) as categories, max(k.is_complete) as is_complete,
    max(k.categories) as all_categories,
    cast(sum(case when o.state = 0 then coalesce(o.whole_amount, 0) else 0 end) as bigint) as whole_amount
  from ${writing.nameOf('observation')} o
  join near p on p.load_key = o.load_key and p.period_key = o.period_key
  join breakdowns k on k.indicator_key = o.indicator_key and k.part_key = o.is_odd
  where o.is_odd > 1 and o.state < 2 and ${isIn(sql`o.indicator_key`, brokenDown(writing))}
    and ${isOfCells(writing, sql`o.unit_key`)}
  group by o.unit_key, o.indicator_key, o.measure, o.line_key, o.load_key, o.period_key, o.is_odd`;

const sameTotal = sql`unit_key, indicator_key, measure, line_key, load_key, period_key`;

/** Of all breakdowns the first one that was sent whole; where none was, the one with the most. */
const partTotals = sql`
  select unit_key, indicator_key, measure, line_key, load_key, period_key, part_key, state,
    whole_amount, is_whole, is_repeated
  from (select unit_key, indicator_key, measure, line_key, load_key, period_key, part_key, state,
      whole_amount, is_whole, max(is_repeat) over (partition by ${sameTotal}) as is_repeated,
      row_number() over (partition by ${sameTotal} order by is_whole desc,
        case when is_whole = 1 then 0 else whole_amount end desc, part_key) as place
    from (select unit_key, indicator_key, measure, line_key, load_key, period_key, part_key, state,
        whole_amount, case when parts <> categories then 1 else 0 end as is_repeat,
        case when is_complete = 1 and categories = all_categories then 1 else 0 end as is_whole
      from part_sums) weighed) ranked
  where place = 1`;

const isSame = sql`o.unit_key = t.unit_key and o.indicator_key = t.indicator_key
    and o.measure = t.measure and o.line_key = t.line_key and o.load_key = t.load_key
    and o.period_key = t.period_key`;

/** Totals that were sent themselves, too, and come before what their parts give. */
const toldTotals = ({ nameOf, countErrors }: Writing): Sql => sql`
  select distinct o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure,
    o.line_key as line_key, o.load_key as load_key, o.period_key as period_key
  from part_totals t join ${nameOf('observation')} o on ${isSame}
  where o.is_odd = 0 and o.state < 2 ${countErrors ? sql`` : sql`and o.is_wrong = 0`}`;

/** What parts give, and whether the total was sent itself. */
const givenTotals = sql`
  select t.unit_key as unit_key, t.indicator_key as indicator_key, t.measure as measure,
    t.line_key as line_key, t.load_key as load_key, t.period_key as period_key,
    t.part_key as part_key, t.whole_amount as whole_amount,
    case when o.is_told = 1 then 1 else 0 end as is_told,
    case when t.is_repeated = 1 or t.state <> 0 then 1
      when t.is_whole = 0 and coalesce(o.is_told, 0) = 0 then 1 else 0 end as is_doubtful
  from part_totals t left join (select told_totals.*, 1 as is_told from told_totals) o on ${isSame}`;

/** Steps before rows are added: what parts give. */
export const partSteps = (writing: Writing): readonly Step[] =>
  hasParts(writing)
    ? [
        ['breakdowns', breakdowns(writing)],
        ['part_sums', partSums(writing)],
        ['part_totals', partTotals],
        ['told_totals', toldTotals(writing)],
        ['given_totals', givenTotals],
      ]
    : [];

/** Figures whose parts leave a choice. */
const partsInDoubt = sql`
  union distinct select unit_key, indicator_key, measure from given_totals where is_doubtful = 1`;

/** Figures that leave a choice by their categories. */
export function categoriesInDoubt(writing: Writing): Sql {
  if (writing.asked.category !== null) return othersInDoubt;
  return hasParts(writing) ? partsInDoubt : nothing;
}

/** Rows that are odd for more than that they are a part of a total. */
export function isOddRow(writing: Writing): Sql {
  if (writing.asked.category !== null) return sql`o.is_odd = 1`;
  return hasParts(writing)
    ? sql`(o.is_odd = 1 or (o.is_odd > 1 and not ${isIn(sql`o.indicator_key`, brokenDown(writing))}))`
    : sql`o.is_odd <> 0`;
}

const fields = sql`o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure,
    o.line_key as line_key, o.load_key as load_key, o.period_key as period_key`;

/** The rows that sums are made of: those of totals, and what parts give in their place. */
export function rowsToAdd(writing: Writing): Sql {
  if (writing.asked.category !== null) return rowsOfCategory(writing);
  const observed = writing.nameOf('observation');
  if (!hasParts(writing)) return observed;
  return sql`(
    select ${fields}, o.row_place as row_place, o.state as state, o.is_wrong as is_wrong,
      o.whole_amount as whole_amount, 0 as is_told
    from ${observed} o where o.is_odd < 2
    union all
    select ${fields}, 0 as row_place, 0 as state, 0 as is_wrong, o.whole_amount as whole_amount, 0 as is_told
    from given_totals o where o.is_told = 0 and o.is_doubtful = 0)`;
}

/** The same rows one by one, those of parts too, also of totals that were sent themselves. */
export function rowsToPlace(writing: Writing): Sql {
  if (writing.asked.category !== null) return rowsOfCategory(writing);
  const observed = writing.nameOf('observation');
  if (!hasParts(writing)) return observed;
  return sql`(
    select ${fields}, o.row_place as row_place, o.state as state, o.is_wrong as is_wrong,
      o.whole_amount as whole_amount, coalesce(t.is_told, 0) as is_told
    from ${observed} o left join given_totals t on ${isSame} and o.is_odd = t.part_key
    where o.is_odd < 2 or t.part_key > 1)`;
}

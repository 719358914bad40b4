import { joined, nothing, rowsOf, sql, type Sql } from '../statement/sql.js';
import { isCompared } from './compared-steps.js';
import { kindsOf, rowsOfSums } from './rows-of-sums.js';
import { isByWay, type Step, type Writing } from './writing.js';

/** Whether the plan has ratios whose terms are added. */
export const hasRatios = ({ asked }: Writing): boolean => asked.ratios.length > 0;

/** Which indicators are terms of which ratios. */
const terms = ({ asked }: Writing): Sql =>
  rowsOf(
    ['ratio_key', 'indicator_key', 'is_below', 'are_states'],
    asked.ratios.flatMap(({ key, above, below, areStates }) => [
      [key, above, 0, areStates ? 1 : 0],
      [key, below, 1, areStates ? 1 : 0],
    ]),
  );

/** Which indicators are bound together by ratios. */
const bound = ({ asked }: Writing): Sql => {
  const groups = new Map(
    asked.ratios.flatMap(({ key, above, below, group }) =>
      [key, above, below].map((one) => [one, group] as const),
    ),
  );
  return rowsOf(['indicator_key', 'group_key'], [...groups]);
};

/** What each unit sent of each term: what happened adds up, of states the latest counts. */
function termAmounts(writing: Writing): Sql {
  const { words, asked } = writing;
  const day = sql`case when counts = 1 then row_day else -20000000 end`;
  const parts = kindsOf(writing).map((isLast) => {
    const terms = asked.ratios.flatMap(({ above, below, areStates }) =>
      areStates === (isLast === 1) ? [above, below] : [],
    );
    const amount =
      isLast === 0
        ? words.sumOf(sql`case when counts = 1 then row_amount else 0 end`)
        : sql`max(counts) * ${words.latest(sql`row_amount`, day)}`;
    return sql`
    select unit_key, indicator_key, sum_key, ${amount} as whole_amount
    from (${rowsOfSums(writing, isLast, { indicators: terms })}) rows_of_sum
    group by unit_key, indicator_key, sum_key`;
  });
  return joined(parts, sql` union all `);
}

/** What a unit told of terms, and where its amounts stand. */
const ofTerms = (writing: Writing): { readonly join: Sql; readonly amount: Sql } => {
  const join = sql`join terms k on k.indicator_key = p.indicator_key`;
  return isByWay(writing)
    ? {
        join: sql`${join}
    join term_amounts a on a.unit_key = p.unit_key and a.indicator_key = p.indicator_key
      and a.sum_key = p.sum_key`,
        amount: sql`a.whole_amount`,
      }
    : { join, amount: sql`p.whole_amount` };
};

/** States of both terms that may not be of one day; and shares of nothing, where periods are compared. */
const unsure = (writing: Writing): Sql => {
  const { join, amount } = ofTerms(writing);
  return sql`
  select unit_key, ratio_key as indicator_key, measure from (
    select p.unit_key as unit_key, k.ratio_key as ratio_key, max(p.measure) as measure,
      sum(p.is_counted) as counted, min(p.is_full) as are_full, max(k.are_states) as are_states,
      max(case when k.is_below = 1 then ${amount} else 0 end) as below
    from told p ${join}
    group by p.unit_key, k.ratio_key, p.sum_key) both_terms
  where counted = 2 and ((are_states = 1 and (are_full = 0 or below <= 0))
    ${isCompared(writing) ? sql`or below = 0` : nothing})`;
};

/** What is in doubt of one indicator is so of all that ratios bind to it. */
export const spread = (inDoubt: Sql): Sql => sql`
  select distinct d.unit_key as unit_key,
    case when b.is_bound = 1 then b.other_key else d.indicator_key end as indicator_key,
    d.measure as measure
  from ${inDoubt} d left join (
      select e.indicator_key as indicator_key, g.indicator_key as other_key, 1 as is_bound
      from bound e join bound g on g.group_key = e.group_key) b
    on b.indicator_key = d.indicator_key`;

/** Both terms of each unit that told any of them. */
const pairs = (writing: Writing): Sql => {
  const { join, amount } = ofTerms(writing);
  return sql`
  select p.unit_key as unit_key, k.ratio_key as ratio_key, p.sum_key as sum_key,
    sum(p.is_counted) as counted, sum(p.is_reported) as reported, max(p.is_owed) as is_owed,
    max(case when p.is_counted = 1 or p.is_over = 1 then 1 else 0 end) as is_term,
    max(case when k.is_below = 0 then ${amount} else 0 end) as above,
    max(case when k.is_below = 1 then ${amount} else 0 end) as below
  from plain p ${join}
  group by p.unit_key, k.ratio_key, p.sum_key`;
};

/** Steps before what is in doubt is known. */
export const termSteps = (writing: Writing): readonly Step[] =>
  hasRatios(writing)
    ? [
        ['terms', terms(writing)],
        ['bound', bound(writing)],
        ...(isByWay(writing) ? [['term_amounts', termAmounts(writing)] as const] : []),
        ['unsure', unsure(writing)],
      ]
    : [];

/** Steps after what is plain is known. */
export const pairSteps = (writing: Writing): readonly Step[] =>
  hasRatios(writing) ? [['pairs', pairs(writing)]] : [];

/** Whether both terms count, and the lower one is not nothing. */
export const isPair = sql`p.counted = 2 and p.below <> 0`;

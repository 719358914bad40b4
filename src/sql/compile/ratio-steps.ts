import { nothing, rowsOf, sql, type Sql } from '../statement/sql.js';
import type { Step, Writing } from './writing.js';

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

/** States of both terms that may not be of one day; and shares of nothing, where periods are compared. */
const unsure = ({ asked }: Writing): Sql => {
  const isCompared = asked.sums.some(({ base }) => base !== null);
  return sql`
  select unit_key, ratio_key as indicator_key, measure from (
    select t.unit_key as unit_key, k.ratio_key as ratio_key, max(t.measure) as measure,
      sum(t.is_counted) as counted, min(t.is_full) as are_full, max(k.are_states) as are_states,
      max(case when k.is_below = 1 then t.whole_amount else 0 end) as below
    from told t join terms k on k.indicator_key = t.indicator_key
    group by t.unit_key, k.ratio_key, t.sum_key) both_terms
  where counted = 2 and ((are_states = 1 and (are_full = 0 or below <= 0))
    ${isCompared ? sql`or below = 0` : nothing})`;
};

/** What is in doubt of one indicator is so of all that ratios bind to it. */
export const spread = sql`
  select unit_key, indicator_key, measure from in_doubt
  union distinct select d.unit_key, g.indicator_key, d.measure
  from in_doubt d join bound e on e.indicator_key = d.indicator_key
    join bound g on g.group_key = e.group_key`;

/** Both terms of each unit that told any of them. */
const pairs = sql`
  select p.unit_key as unit_key, k.ratio_key as ratio_key, p.sum_key as sum_key,
    sum(p.is_counted) as counted, sum(p.is_reported) as reported, max(p.is_owed) as is_owed,
    max(case when p.is_counted = 1 or p.is_over = 1 then 1 else 0 end) as is_term,
    max(case when k.is_below = 0 then p.whole_amount else 0 end) as above,
    max(case when k.is_below = 1 then p.whole_amount else 0 end) as below
  from plain p join terms k on k.indicator_key = p.indicator_key
  group by p.unit_key, k.ratio_key, p.sum_key`;

/** Steps before what is in doubt is known. */
export const termSteps = (writing: Writing): readonly Step[] =>
  hasRatios(writing)
    ? [
        ['terms', terms(writing)],
        ['bound', bound(writing)],
        ['unsure', unsure(writing)],
      ]
    : [];

/** Steps after what is plain is known. */
export const pairSteps = (writing: Writing): readonly Step[] =>
  hasRatios(writing) ? [['pairs', pairs]] : [];

/** Whether both terms count, and the lower one is not nothing. */
export const isPair = sql`p.counted = 2 and p.below <> 0`;

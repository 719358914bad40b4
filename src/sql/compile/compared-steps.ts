import { sql, type Sql } from '../statement/sql.js';
import type { Step, Writing } from './writing.js';

/** Whether periods are compared. */
const hasBases = ({ asked }: Writing): boolean => asked.sums.some(({ base }) => base !== null);

/** Whether plans stand beside figures. */
export const hasPlans = ({ asked }: Writing): boolean =>
  asked.sums.some(({ plan }) => plan !== null);

/** Whether figures are set beside others. */
export const isCompared = (writing: Writing): boolean => hasBases(writing) || hasPlans(writing);

/** Figures of units that are not alike in two periods that are compared: not all or nothing in both. */
const unlike = sql`
  select unit_key, indicator_key, measure from (
    select t.unit_key as unit_key, t.indicator_key as indicator_key, t.measure as measure,
      s.sum_key as pair_key,
      min(case when t.is_counted = t.is_full then 1 else 0 end) as are_whole,
      sum(t.is_counted) as counted
    from told t cross join sums s
    where s.base_key >= 0 and (s.sum_key = t.sum_key or s.base_key = t.sum_key)
    group by t.unit_key, t.indicator_key, t.measure, s.sum_key) pairs
  where are_whole = 0 or counted = 1`;

/** Figures of units that have no plan for all days. */
const unplanned = sql`
  select unit_key, indicator_key, measure from (
    select t.unit_key as unit_key, t.indicator_key as indicator_key, s.measure as measure,
      s.sum_key as pair_key,
      max(case when s.sum_key = t.sum_key then t.is_counted else 0 end) as is_done,
      max(case when s.plan_key = t.sum_key then t.is_counted * t.is_full else 0 end) as is_planned
    from told t cross join sums s
    where s.plan_key >= 0 and (s.sum_key = t.sum_key or s.plan_key = t.sum_key)
    group by t.unit_key, t.indicator_key, s.measure, s.sum_key) pairs
  where is_done = 1 and is_planned = 0`;

/** Figures that a comparison, or a plan, leaves in doubt. */
export const comparedSteps = (writing: Writing): readonly Step[] => [
  ...(hasBases(writing) ? [['unlike', unlike] as const] : []),
  ...(hasPlans(writing) ? [['unplanned', unplanned] as const] : []),
];

/** The same, among what is in doubt. */
export const comparedInDoubt = (writing: Writing): Sql => {
  const steps = comparedSteps(writing).map(([name]) => name);
  const of = (step: Sql): Sql =>
    sql` union distinct select unit_key, indicator_key, measure from ${step}`;
  return sql`${steps.includes('unlike') ? of(sql`unlike`) : sql``}${
    steps.includes('unplanned') ? of(sql`unplanned`) : sql``
  }`;
};

/** What is in doubt of a figure is so of what was planned, and the other way round. */
export const ofAllMeasures = (inDoubt: Sql): Sql => sql`
  select distinct d.unit_key as unit_key, d.indicator_key as indicator_key, m.measure as measure
  from ${inDoubt} d cross join (select distinct measure from sums) m`;

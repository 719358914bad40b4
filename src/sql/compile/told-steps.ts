import { joined, nothing, sql, type Sql } from '../statement/sql.js';
import { hasRatios, pairSteps, spread, termSteps } from './ratio-steps.js';
import { isBelow, isIn } from './unit-steps.js';
import type { Step, Writing } from './writing.js';

/** Whether a row has an error and does not count. */
const wrong = ({ countErrors }: Writing): Sql => (countErrors ? sql`0` : sql`o.is_wrong`);

/** Rows that touch a sum, with what each of them is to it; those of units above others are in doubt. */
export function rowsOfSums(writing: Writing, isLast: 0 | 1): Sql {
  const { nameOf, countErrors, asked, words } = writing;
  const added = asked.added.flatMap((one) => (one.isLast === (isLast === 1) ? one.key : []));
  const isWrong = wrong(writing);
  const isOddError = countErrors
    ? sql`case when o.is_wrong = 1 and o.state = 0 and o.whole_amount is null then 1 else 0 end`
    : sql`0`;
  return sql`
    select o.unit_key as unit_key, o.indicator_key as indicator_key, r.sum_key as sum_key,
      r.measure as row_measure, r.base_key as row_base, r.whole_bits as row_whole,
      o.line_key as row_line, r.bits as row_bits, r.to_day as row_day, r.is_last_day as ends_sum,
      o.load_key as load_key, o.row_place as row_place,
      case when o.state = 0 then coalesce(o.whole_amount, 0) else 0 end as row_amount,
      case when ${isWrong} = 0 and r.is_in = 1 then 1 else 0 end as counts,
      case when ${isWrong} = 0 and r.is_in = 1 and o.state = 0 then 1 else 0 end as counts_amount,
      case when ${isWrong} = 0 and r.is_in = 0 then 1 else 0 end as reaches_over,
      ${isWrong} as has_error,
      case when r.is_fine = 0 or (r.is_in = 0 and o.state = 1) then 1 else ${isOddError} end as doubts
    from ${nameOf('observation')} o
    join ${isLast === 0 ? sql`flow_relations` : sql`state_relations`} r on r.load_key = o.load_key and r.period_key = o.period_key
      and ${words.mostly(sql`r.measure = o.measure`)}
    where ${isIn(sql`o.indicator_key`, added)} and o.state < 2
      and ${isBelow(writing, sql`o.unit_key`, asked.tops)}`;
}

const counts = sql`max(counts)`;

/** What happened adds up. */
const ofFlows = ({ words }: Writing) => ({
  amount: words.sumOf(sql`case when counts = 1 then row_amount else 0 end`),
  hasAmount: sql`max(counts_amount)`,
  covered: words.bitsOfAll(sql`case when counts = 1 then row_bits else 0 end`),
});

/** Of states the latest counts, whether or not it is of the last day. */
const ofStates = ({ words }: Writing) => {
  const day = sql`case when counts = 1 then row_day else -20000000 end`;
  return {
    amount: sql`${counts} * ${words.latest(sql`row_amount`, day)}`,
    hasAmount: sql`${counts} * ${words.latest(sql`counts_amount`, day)}`,
    covered: sql`cast(max(case when counts = 1 then ends_sum else 0 end) as bigint)`,
  };
};

/** What the rows of a unit make together. */
function sentOf(writing: Writing, isLast: 0 | 1): Sql {
  const { words } = writing;
  const { amount, hasAmount, covered } = isLast === 0 ? ofFlows(writing) : ofStates(writing);
  return sql`
    select unit_key, indicator_key, sum_key, ${amount} as whole_amount, ${counts} as is_counted,
      ${hasAmount} as has_amount, max(reaches_over) as is_over, max(has_error) as is_wrong,
      ${covered} as covered, ${isLast} as is_last, max(row_measure) as measure,
      max(row_base) as base_key, max(row_whole) as whole_bits,
      case when max(doubts) = 1 or max(row_line) <> min(row_line)
        or ${words.sumOf(sql`row_bits`)} <> ${words.bitsOfAll(sql`row_bits`)} then 1 else 0 end as is_doubtful
    from (${rowsOfSums(writing, isLast)}) rows_of_sum
    group by unit_key, indicator_key, sum_key`;
}

/** Which kinds of figures there are: what happens, and states. */
export const kindsOf = ({ asked }: Writing): readonly (0 | 1)[] => {
  const hasStates = asked.added.some(({ isLast }) => isLast);
  const hasFlows = asked.added.some(({ isLast }) => !isLast);
  return [...(hasFlows || !hasStates ? [0 as const] : []), ...(hasStates ? [1 as const] : [])];
};

const sent = (writing: Writing): Sql =>
  joined(
    kindsOf(writing).map((isLast) => sentOf(writing, isLast)),
    sql` union all `,
  );

/** The bits that a unit owes; without assignments all of them. */
const owedBits = ({ asked }: Writing): Sql =>
  asked.context.obligations === null ? sql`s.whole_bits` : sql`coalesce(o.bits, 0)`;

/** What each unit told, and whether it told all it owes. */
function told(writing: Writing): Sql {
  const { words, asked } = writing;
  const bits = owedBits(writing);
  const owed = asked.context.obligations !== null;
  return sql`
  select s.unit_key as unit_key, s.indicator_key as indicator_key, s.sum_key as sum_key,
    s.measure as measure, s.base_key as base_key, s.whole_amount as whole_amount,
    s.is_counted as is_counted, s.has_amount as has_amount, s.is_over as is_over, s.is_wrong as is_wrong,
    case when ${bits} = 0 then 0
      when s.is_last = 1 then s.covered
      when ${words.bitsInBoth(sql`s.covered`, bits)} = ${bits} then 1
      else 0 end as is_reported,
    case when ${bits} = 0 then 0 else 1 end as is_owed,
    case when s.is_last = 1 then s.covered when s.covered = s.whole_bits then 1 else 0 end as is_full,
    case when s.is_doubtful = 1 then 1
      when ${bits} <> 0 and ${bits} <> s.whole_bits
        and (s.is_last = 1 or s.is_over = 1 or s.is_wrong = 1) then 1
      else 0 end as is_doubtful
  from sent s
  ${owed ? sql`left join owed o on o.unit_key = s.unit_key and o.sum_key = s.sum_key` : nothing}`;
}

/** The years asked, and as far as the periods reach that touch them. */
const reach = ({ nameOf, asked }: Writing): Sql => sql`
  select coalesce(min(case when start_day < from_day then start_day else from_day end), 0) as first_day,
    coalesce(max(to_day), 0) as last_day
  from ${nameOf('period')}
  where load_key in (select load_key from loads) and to_day >= ${asked.from}
    and (from_day <= ${asked.to} or start_day <= ${asked.to})`;

/** Periods that lie in reach. */
const near = ({ nameOf }: Writing): Sql => sql`
  select p.load_key as load_key, p.period_key as period_key, p.period_id as period_id
  from ${nameOf('period')} p cross join reach y
  where p.load_key in (select load_key from loads) and p.to_day >= y.first_day
    and (p.from_day <= y.last_day or p.start_day <= y.last_day)`;

/** Units asked or below them that have others below. */
function unitsAbove({ asked }: Writing): readonly number[] {
  const { last } = asked.context.tree;
  return asked.tops.flatMap((top) => {
    const end = last[top] ?? top;
    const all = Array.from({ length: end - top + 1 }, (_, at) => top + at);
    return all.filter((unit) => (last[unit] ?? unit) > unit);
  });
}

/** Rows that can be added only after a choice, rows of units above others, and rates as they were stated. */
function odd(writing: Writing): Sql {
  const { nameOf, asked } = writing;
  const statedRates = asked.ratios.map(({ key }) => key);
  return sql`
  select distinct o.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure
  from ${nameOf('observation')} o
  join near p on p.load_key = o.load_key and p.period_key = o.period_key
  join added a on a.indicator_key = o.indicator_key
  where o.state <> 2 and o.measure in (select measure from sums)
    and ${isBelow(writing, sql`o.unit_key`, asked.tops)}
    and (o.is_odd = 1 or ${isIn(sql`o.unit_key`, unitsAbove(writing))}
      or ${isIn(sql`o.indicator_key`, statedRates)})`;
}

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

const isCompared = ({ asked }: Writing): boolean => asked.sums.some(({ base }) => base !== null);

/** Units and figures whose rows travel: with a unit above others all that is below it. */
const inDoubt = (writing: Writing): Sql => {
  const { nameOf, asked } = writing;
  return sql`
  select c.unit_key as unit_key, o.indicator_key as indicator_key, o.measure as measure
  from odd o join ${nameOf('unit_closure')} c on c.above_key = o.unit_key
  union distinct select unit_key, indicator_key, measure from told where is_doubtful = 1
  ${isCompared(writing) ? sql`union distinct select unit_key, indicator_key, measure from unlike` : nothing}
  ${hasRatios(writing) ? sql`union distinct select unit_key, indicator_key, measure from unsure` : nothing}
  ${asked.notInForce.length > 0 ? notInForce(writing) : nothing}`;
};

/** All figures of units that were not in force on all days. */
const notInForce = ({ nameOf, asked }: Writing): Sql => sql`
  union distinct select u.unit_key, a.indicator_key, s.measure
  from ${nameOf('unit')} u cross join added a cross join sums s
  where ${isIn(sql`u.unit_key`, asked.notInForce)}`;

const figures = ['unit_key', 'indicator_key', 'measure'] as const;

/** What is left for the database to add. */
const plain = ({ words }: Writing): Sql => sql`
  select told.* from told where ${words.isNotAmong(figures, sql`told`, sql`doubtful`)}`;

/** What each lowest unit told, what is in doubt, and what is plain; `times`: how often the latter is read. */
export const toldSteps = (writing: Writing, times: 'once' | 'often'): readonly Step[] => [
  ['sent', sent(writing), 'inline'],
  ['told', told(writing)],
  ['reach', reach(writing)],
  ['near', near(writing)],
  ['odd', odd(writing)],
  ...(isCompared(writing) ? [['unlike', unlike] as const] : []),
  ...termSteps(writing),
  ...(hasRatios(writing)
    ? [['in_doubt', inDoubt(writing)] as const, ['doubtful', spread] as const]
    : [['doubtful', inDoubt(writing)] as const]),
  ['plain', plain(writing), times === 'once' && !hasRatios(writing) ? 'inline' : undefined],
  ...pairSteps(writing),
];

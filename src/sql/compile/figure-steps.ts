import { joined, nothing, sql, type Sql } from '../statement/sql.js';
import { isOwedInPart } from './seen-steps.js';
import { owedBits } from './unit-steps.js';
import { addedOf, kindsOf, rowsOfSums } from './rows-of-sums.js';
import type { Step, Writing } from './writing.js';

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
      max(row_whole) as whole_bits,
      case when max(doubts) = 1 or max(row_line) <> min(row_line)
        or ${words.sumOf(sql`row_bits`)} <> ${words.bitsOfAll(sql`row_bits`)} then 1 else 0 end as is_doubtful
    from (${rowsOfSums(writing, isLast, { indicators: addedOf(writing, isLast) })}) rows_of_sum
    group by unit_key, indicator_key, sum_key`;
}

const sent = (writing: Writing): Sql =>
  joined(
    kindsOf(writing).map((isLast) => sentOf(writing, isLast)),
    sql` union all `,
  );

/** What each unit told, and whether it told all it owes. */
function told(writing: Writing): Sql {
  const { words } = writing;
  const bits = owedBits(writing);
  return sql`
  select s.unit_key as unit_key, s.indicator_key as indicator_key, s.sum_key as sum_key,
    s.measure as measure, s.whole_amount as whole_amount,
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
  ${isOwedInPart(writing) ? sql`left join owed o on o.unit_key = s.unit_key and o.sum_key = s.sum_key` : nothing}`;
}

/** Figures of which the rows leave a choice. */
export const figuresInDoubt = sql`
  select unit_key, indicator_key, measure from told where is_doubtful = 1`;

/** What each lowest unit told of each sum, figure by figure. */
export const figureSteps = (writing: Writing): readonly Step[] => [
  ['sent', sent(writing), 'inline'],
  ['told', told(writing)],
];

import { joined, nothing, sql, type Sql } from '../statement/sql.js';
import { hasSeen, isOwedInPart } from './seen-steps.js';
import { isIn, isOfCells, owedBits } from './unit-steps.js';
import { oddError, wrong } from './rows-of-sums.js';
import { blocksOf } from './blocks-of.js';
import { mostBits } from './period-steps.js';
import type { Step, Writing } from './writing.js';

// Figures of most units are sent in few ways: all of their months, say. What a way is to each sum is
// worked out once for each way, and not for each figure.

/** Whether an indicator tells states. */
export function isLastOf({ asked }: Writing, indicator: Sql): Sql {
  const states = asked.added.flatMap(({ key, isLast }) => (isLast ? [key] : []));
  if (states.length === 0) return sql`0`;
  if (states.length === asked.added.length) return sql`1`;
  return sql`case when ${isIn(indicator, states)} then 1 else 0 end`;
}

/** The rows of some indicators, and the stretches that they are of. */
export const addedRows = (writing: Writing): Sql => sql`${writing.nameOf('observation')} o
    join ${writing.nameOf('period')} p on p.load_key = o.load_key and p.period_key = o.period_key
    join numbers n on n.from_day = p.from_day
      and ${writing.words.mostly(sql`n.to_day = p.to_day and n.measure = o.measure`)}`;

/** Which of them may be added. */
export const mayBeAdded = (writing: Writing, added: readonly number[]): Sql =>
  sql`p.load_key in (select load_key from loads) and ${isIn(sql`o.indicator_key`, added)}
    and o.state < 2 and ${isOfCells(writing, sql`o.unit_key`)}`;

/** What tells two ways of sending a figure apart, as one text: planners know little of many columns. */
const wayText = ({ words }: Writing): Sql =>
  joined(
    [
      sql`w.is_last`,
      sql`w.duty_key`,
      sql`w.block_key`,
      sql`w.one_sent`,
      sql`w.other_sent`,
      sql`w.one_wrong`,
      sql`w.other_wrong`,
      sql`w.row_count`,
    ].map(words.asText),
    sql` || ' ' || `,
  );

/** What each lowest unit sent of each indicator in a block: its stretches as bits. */
function figures(writing: Writing): Sql {
  const { words, asked } = writing;
  const isOneMeasure = new Set(asked.sums.map(({ measure }) => measure)).size === 1;
  const isOneBlock = new Set(blocksOf(asked.sums)).size === 1;
  const isWrong = wrong(writing);
  const bits = (bit: Sql, kind: 0 | 1): Sql =>
    words.bitsOfAll(sql`case when ${isWrong} = ${kind} then ${bit} else 0 end`);
  const isLast = isLastOf(writing, sql`o.indicator_key`);
  const goesBeyond = sql`case when ${isLast} = 1 then n.ends_after else n.goes_beyond end`;
  const added = asked.added.map(({ key }) => key);
  // A planner that sees a column takes it for one of many values.
  const block = isOneBlock ? sql`0` : sql`n.block_key`;
  return sql`
  select w.*, ${wayText(writing)} as way
  from (
    select ${isLastOf(writing, sql`f.indicator_key`)} as is_last, f.*, d.cell_unit as cell_unit,
      d.duty_key as duty_key
    from (
      select o.unit_key as unit_key, o.indicator_key as indicator_key, ${block} as block_key,
        ${isOneMeasure ? sql`${asked.sums[0]?.measure ?? 0}` : sql`max(n.measure)`} as measure,
        ${bits(sql`n.one_bit`, 0)} as one_sent, ${bits(sql`n.other_bit`, 0)} as other_sent,
        ${bits(sql`n.one_bit`, 1)} as one_wrong, ${bits(sql`n.other_bit`, 1)} as other_wrong,
        count(*) as row_count,
        case when max(o.line_key) <> min(o.line_key) or max(case when n.place > ${2 * mostBits}
          or (o.state = 1 and ${goesBeyond} = 1) then 1 else ${oddError(writing)} end) = 1
          then 1 else 0 end as is_doubtful
      from ${addedRows(writing)}
      where ${mayBeAdded(writing, added)}
      group by o.unit_key, o.indicator_key${isOneBlock ? nothing : sql`, n.block_key`}) f
    join duties d on d.unit_key = f.unit_key) w`;
}

/** Each way once. */
const ways = sql`
  select way, min(is_last) as is_last, min(duty_key) as duty_key, min(block_key) as block_key,
    min(one_sent) as one_sent, min(other_sent) as other_sent, min(one_wrong) as one_wrong,
    min(other_wrong) as other_wrong, min(row_count) as row_count
  from figures where is_doubtful = 0 group by way`;

/** The stretches of each way and what they are to each sum: those that count, and those that have errors. */
const wayRows = ({ words }: Writing): Sql => {
  const isSent = (one: Sql, other: Sql): Sql => sql`(${words.bitsInBoth(one, sql`t.one_bit`)} <> 0
      or ${words.bitsInBoth(other, sql`t.other_bit`)} <> 0)`;
  const isOfWay = sql`((k.is_wrong = 0 and ${isSent(sql`w.one_sent`, sql`w.other_sent`)})
      or (k.is_wrong = 1 and ${isSent(sql`w.one_wrong`, sql`w.other_wrong`)}))`;
  return sql`
      select w.way as way, w.is_last as is_last, w.duty_key as duty_key, w.row_count as row_count,
        t.sum_key as sum_key, t.measure as measure, t.bits as bits, t.whole_bits as whole_bits,
        t.to_day as to_day, t.is_last_day as is_last_day, t.is_fine as is_fine, k.is_wrong as is_wrong,
        case when k.is_wrong = 1 then 0 when w.is_last = 1 then t.ends_within else t.is_within end as counts,
        dense_rank() over (partition by w.way order by k.is_wrong, t.place) as stretch_number
      from ways w join touches t on t.block_key = w.block_key
        cross join (select 0 as is_wrong union all select 1 as is_wrong) k
      where ${words.mostly(isOfWay)}`;
};

/** What a way is to each sum, whatever is owed. */
const wayParts = (writing: Writing): Sql => {
  const { words } = writing;
  const covered = words.bitsOfAll(sql`case when t.counts = 1 then t.bits else 0 end`);
  return sql`
    select t.way as way, max(t.is_last) as is_last, max(t.duty_key) as duty_key, t.sum_key as sum_key, max(t.counts) as is_counted,
      max(1 - t.counts - t.is_wrong) as is_over, max(t.is_wrong) as is_wrong, ${covered} as covered,
      max(case when t.counts = 1 then t.is_last_day else 0 end) as is_of_last_day,
      max(case when t.counts = 1 then t.to_day else -20000000 end) as latest_day,
      max(t.measure) as measure, max(t.whole_bits) as whole_bits,
      case when min(t.is_fine) = 0 or max(t.stretch_count) <> max(t.row_count)
        or ${words.sumOf(sql`t.bits`)} <> ${words.bitsOfAll(sql`t.bits`)} then 1 else 0 end as is_doubtful
    from (
      select r.*, max(r.stretch_number) over (partition by r.way) as stretch_count
      from (${wayRows(writing)}) r) t
    group by t.way, t.sum_key`;
};

/** What a way is to each sum, and whether it is all that is owed. */
function meanings(writing: Writing): Sql {
  const { words } = writing;
  const bits = owedBits(writing);
  return sql`
  select s.way as way, s.sum_key as sum_key, s.measure as measure,
    s.is_counted as is_counted, s.is_over as is_over, s.is_wrong as is_wrong, s.latest_day as latest_day,
    case when ${bits} = 0 then 0
      when s.is_last = 1 then s.is_of_last_day
      when ${words.bitsInBoth(sql`s.covered`, bits)} = ${bits} then 1
      else 0 end as is_reported,
    case when ${bits} = 0 then 0 else 1 end as is_owed,
    case when s.is_last = 1 then s.is_of_last_day when s.covered = s.whole_bits then 1 else 0 end as is_full,
    case when s.is_doubtful = 1 then 1
      when ${bits} <> 0 and ${bits} <> s.whole_bits
        and (s.is_last = 1 or s.is_over = 1 or s.is_wrong = 1) then 1
      else 0 end as is_doubtful
  from (${wayParts(writing)}) s
  ${isOwedInPart(writing) ? sql`left join owed o on o.unit_key = s.duty_key and o.sum_key = s.sum_key` : nothing}`;
}

/** What each lowest unit told of each sum; of a list of units a planner knows too little. */
const told = (writing: Writing): Sql => sql`
  select f.unit_key as unit_key, f.indicator_key as indicator_key, m.sum_key as sum_key,
    m.measure as measure, m.is_counted as is_counted, m.is_over as is_over,
    m.is_wrong as is_wrong, m.is_reported as is_reported, m.is_owed as is_owed, m.is_full as is_full
  from figures f join meanings m on m.way = f.way
  where ${hasSeen(writing) ? writing.words.mostly(sql`f.is_doubtful = 0`) : sql`f.is_doubtful = 0`}`;

/** Figures that leave a choice by the way in which they were sent. */
export const waysInDoubt = sql`
  select f.unit_key as unit_key, f.indicator_key as indicator_key, f.measure as measure
  from figures f
  left join (select distinct way, 1 as is_doubtful from meanings where is_doubtful = 1) w on w.way = f.way
  where f.is_doubtful = 1 or w.is_doubtful = 1`;

/** Figures, the ways in which they were sent, and what these are to the sums. */
export const waySteps = (writing: Writing): readonly Step[] => [
  ['figures', figures(writing)],
  ['ways', ways],
  ['meanings', meanings(writing)],
];

/** What each unit told; planners know more of it where it is not kept. */
export const toldStep = (writing: Writing): Step => ['told', told(writing), 'inline'];

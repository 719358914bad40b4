import { sql, type Sql } from '../statement/sql.js';
import { hasParts, rowsToAdd, rowsToPlace } from './part-steps.js';
import { isIn, isOfCells } from './unit-steps.js';
import type { Writing } from './writing.js';

/** Whether a row has an error and does not count. */
export const wrong = ({ countErrors }: Writing): Sql => (countErrors ? sql`0` : sql`o.is_wrong`);

/** Whether a row counts in spite of an error, and is no amount that adds exactly. */
export const oddError = ({ countErrors }: Writing): Sql =>
  countErrors
    ? sql`case when o.is_wrong = 1 and o.state = 0 and o.whole_amount is null then 1 else 0 end`
    : sql`0`;

/** The numbers of those added that tell what happens, or states. */
export const addedOf = ({ asked }: Writing, isLast: 0 | 1): readonly number[] =>
  asked.added.flatMap((one) => (one.isLast === (isLast === 1) ? [one.key] : []));

/** Which kinds of figures there are: what happens, and states. */
export const kindsOf = (writing: Writing): readonly (0 | 1)[] => {
  const kinds = ([0, 1] as const).filter((isLast) => addedOf(writing, isLast).length > 0);
  return kinds.length === 0 ? [0] : kinds;
};

/** Which rows are looked at: those of totals, or each one. */
interface RowsAsked {
  readonly indicators: readonly number[];
  readonly each?: 'total' | 'row';
}

/** Rows that touch a sum, with what each of them is to it; those of units above others are in doubt. */
export function rowsOfSums(writing: Writing, isLast: 0 | 1, rows: RowsAsked): Sql {
  const { words } = writing;
  const isWrong = wrong(writing);
  const isEach = rows.each === 'row';
  return sql`
    select o.unit_key as unit_key, o.indicator_key as indicator_key, r.sum_key as sum_key,
      r.measure as row_measure, r.whole_bits as row_whole,
      o.line_key as row_line, r.bits as row_bits, r.to_day as row_day, r.is_last_day as ends_sum,
      o.load_key as load_key, o.row_place as row_place,
      case when o.state = 0 then coalesce(o.whole_amount, 0) else 0 end as row_amount,
      case when ${isWrong} = 0 and r.is_in = 1 then 1 else 0 end as counts,
      case when ${isWrong} = 0 and r.is_in = 1 and o.state = 0 then 1 else 0 end as counts_amount,
      case when ${isWrong} = 0 and r.is_in = 0 then 1 else 0 end as reaches_over,
      ${isWrong} as has_error, ${isEach && hasParts(writing) ? sql`o.is_told` : sql`0`} as is_told,
      case when r.is_fine = 0 or (r.is_in = 0 and o.state = 1) then 1 else ${oddError(writing)} end as doubts
    from ${isEach ? rowsToPlace(writing) : rowsToAdd(writing)} o
    join ${isLast === 0 ? sql`flow_relations` : sql`state_relations`} r on r.load_key = o.load_key and r.period_key = o.period_key
      and ${words.mostly(sql`r.measure = o.measure`)}
    where ${isIn(sql`o.indicator_key`, rows.indicators)} and o.state < 2
      and ${isOfCells(writing, sql`o.unit_key`)}`;
}

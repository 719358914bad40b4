import type { DuckDBConnection } from '@duckdb/node-api';
import type { ObservationInput } from 'danvan';
import { askedPeriods, months, provinceFigures, provinceIndicators } from './province-shape.js';

/** What SQL makes of a figure of a commune, or of the province, over a period. */
export interface CellBySql {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly amount: number | null;
  readonly reported: number;
  readonly partial: number;
}

const tables = `
  create table sent (unit text, indicator text, month int, amount decimal(18, 2));
  create table units (unit text);
  create table asked (period text, first int, last int);
  create table rates (indicator text, numerator text, denominator text, is_state bool);`;

/** What happened adds over the months; all of it is there where every month is. */
const flows = `
  create view flows as
  select unit, indicator, period, sum(amount) as amount, count(*) = last - first + 1 as is_whole
  from sent join asked on month between first and last
  where amount is not null and indicator like 'x.flow%'
  group by unit, indicator, period, first, last;`;

/** Of states the latest counts; it is up to date where it is that of the last month. */
const stocks = `
  create view stocks as
  select unit, indicator, period, arg_max(amount, month) as amount, max(month) = last as is_whole
  from sent join asked on month between first and last
  where amount is not null and indicator like 'x.stock%'
  group by unit, indicator, period, last;`;

/** A rate of a commune is that of both its sums, or of both states of the latest month with both. */
const pairs = `
  create view pairs as
  select unit, rates.indicator, period, n.amount as n, d.amount as d, n.is_whole and d.is_whole as is_whole
  from rates
  join flows n on n.indicator = numerator
  join flows d using (unit, period)
  where d.indicator = denominator
  union all
  select n.unit, rates.indicator, period, arg_max(n.amount, n.month), arg_max(d.amount, n.month),
    max(n.month) = last
  from rates
  join sent n on n.indicator = numerator
  join sent d on d.indicator = denominator and d.unit = n.unit and d.month = n.month
  join asked on n.month between first and last
  where is_state and n.amount is not null and d.amount is not null
  group by n.unit, rates.indicator, period, last;`;

/** Who sent anything that a figure is made of. */
const heard = `
  create view heard as
  select unit, indicator, period from flows union select unit, indicator, period from stocks
  union select unit, rates.indicator, period from rates join flows on flows.indicator in (numerator, denominator)
  union select unit, rates.indicator, period from rates join stocks on stocks.indicator in (numerator, denominator);`;

const cells = `
  with told as (
    select unit, indicator, period, amount as n, null as d, is_whole from flows
    union all select unit, indicator, period, amount, null, is_whole from stocks
    union all select unit, indicator, period, n, d, is_whole from pairs
  ), all_told as (
    select unit, indicator, period, n, d, coalesce(is_whole, false) as is_whole
    from heard left join told using (unit, indicator, period)
  )
  select coalesce(unit, 'tinh') as unit, indicator, period,
    case when indicator like 'x.flow%' or indicator like 'x.stock%' then cast(sum(n) as double)
      else cast(sum(n) * 10000 as double) / cast(sum(d) * 100 as double) end as amount,
    cast(count(*) filter (is_whole) as int) as reported,
    cast(count(*) filter (not is_whole) as int) as partial
  from all_told group by grouping sets ((unit, indicator, period), (indicator, period))`;

const monthOf = ({ period }: ObservationInput): number => months.indexOf(String(period)) + 1;

/** An amount, zero for “không phát sinh”, null for nothing. */
const amountOf = ({ value }: ObservationInput): number | null =>
  typeof value === 'number' ? value : value === null ? null : 0;

const quoted = (text: string): string => `'${text}'`;
const insert = (table: string, rows: readonly (readonly unknown[])[]): string =>
  `insert into ${table} values ${rows.map((row) => `(${row.join()})`).join()};`;

function inserts(): readonly string[] {
  const rates = provinceIndicators.flatMap(({ code, ratio }) =>
    ratio === undefined ? [] : [{ code, ratio }],
  );
  return [
    insert(
      'asked',
      askedPeriods.map(([id, from, to]) => [quoted(id), from, to]),
    ),
    insert(
      'rates',
      rates.map(({ code, ratio: { numerator, denominator } }) => [
        ...[code, numerator, denominator].map(quoted),
        code.startsWith('x.share'),
      ]),
    ),
  ];
}

/** Many values are handed over one by one, not as a text to be read. */
async function appendSent(connection: DuckDBConnection): Promise<void> {
  await connection.run('create table given (unit text, indicator text, month int, amount double)');
  const appender = await connection.createAppender('given');
  for (const row of provinceFigures().observations) {
    appender.appendVarchar(row.unit);
    appender.appendVarchar(row.indicator);
    appender.appendInteger(monthOf(row));
    const amount = amountOf(row);
    if (amount === null) appender.appendNull();
    else appender.appendDouble(amount);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run('insert into sent select * from given');
}

/** All cells of the province that anything was sent for. */
export async function provinceBySql(connection: DuckDBConnection): Promise<readonly CellBySql[]> {
  for (const sql of [tables, ...inserts()]) await connection.run(sql);
  await appendSent(connection);
  for (const sql of [flows, stocks, pairs, heard]) await connection.run(sql);
  const reader = await connection.runAndReadAll(cells);
  return reader.getRowObjectsJS().map((row) => {
    return {
      unit: String(row['unit']),
      indicator: String(row['indicator']),
      period: String(row['period']),
      amount: row['amount'] === null ? null : Number(row['amount']),
      reported: Number(row['reported']),
      partial: Number(row['partial']),
    };
  });
}

import { createHierarchy, type FigureTable } from 'danvan';
import {
  createTables,
  loadRows,
  planOf,
  runPlan,
  type SqlDialect,
  type SqlQuery,
} from 'danvan/sql';
import { months, type Country } from './country-figures.js';

/** A database with nothing in it. */
export interface Database {
  readonly dialect: SqlDialect;
  readonly query: SqlQuery;
}

/**
 * Fills the tables with made-up figures: those of the first commune are loaded as a user loads them,
 * then copied within the database to all others, each with amounts of its own.
 */
export async function fillCountry(database: Database, country: Country, years: number) {
  const { units, indicators, observations } = country;
  const context = { hierarchy: createHierarchy(units), indicators };
  for (const { sql, params } of createTables(database.dialect)) await database.query(sql, params);
  const first = observations.filter(({ unit }) => unit === 'x0');
  for (let year = 0; year < years; year += 1) {
    const rows = first.map((row) => ({
      ...row,
      period: String(row.period).replace('2026', String(2026 - year)),
    }));
    await loadRows(rows, database, { context, load: `year ${year}` });
  }
  await database.query(
    `insert into danvan_observation
     select u.unit_key, indicator_key, load_key, period_key, row_place, line_key, dimension_key, measure,
       state, is_cumulative, is_consolidated, is_wrong, is_odd, marks,
       amount + u.unit_key % 97, whole_amount + u.unit_key % 97, detail
     from danvan_observation o
     cross join danvan_unit u
     where u.is_lowest = 1 and u.unit_id <> 'x0'`,
    [],
  );
  // As databases do by themselves some time after rows came; ClickHouse keeps no statistics of its own.
  if (database.dialect !== 'clickhouse') await database.query('analyze', []);
  return context;
}

/** The nation and its provinces by month and year. */
export const nationIn = (
  context: Parameters<typeof planOf>[0],
  store: Parameters<typeof runPlan>[1],
): Promise<FigureTable> =>
  runPlan(planOf(context, { units: 'vn', periods: [...months, '2026'] }), store);

/** The same sums by hand, with how many communes sent any of each. */
export const handWritten = `
  select c.above_key, o.indicator_key, p.period_id, sum(o.whole_amount) as amount,
    count(distinct o.unit_key) as units
  from danvan_observation o
  join danvan_period p on p.load_key = o.load_key and p.period_key = o.period_key
  join danvan_unit_closure c on c.unit_key = o.unit_key
  join danvan_unit u on u.unit_key = c.above_key and u.is_lowest = 0
  where p.period_id like '2026%'
  group by grouping sets ((c.above_key, o.indicator_key, p.period_id), (c.above_key, o.indicator_key))`;

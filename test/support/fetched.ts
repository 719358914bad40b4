import { fetchAll, askedIn, placesOf, type Figure, type RunOptions } from '#inside/sql';
import type { SqlPlan } from 'danvan/sql';
import type { Assigned } from '#inside/aggregation';
import { recordedStore, type Answer } from './recorded-store.js';

/** What is fetched of a plan where a database answers the counted statement with some rows. */
export async function fetchedFrom(plan: SqlPlan, rows: Answer, more: Partial<RunOptions> = {}) {
  const { store, asked } = recordedStore((sql) => (sql.includes(' as tells') ? rows : undefined));
  return { ...(await fetchAll(plan, { ...store, ...more })), asked };
}

/** A figure of a plan, by the number of its indicator, over the whole tree of the context. */
export async function figureFrom(
  plan: SqlPlan,
  rows: Answer,
  {
    assigned = null,
    ...more
  }: Partial<Pick<Figure, 'indicator' | 'measure'> & RunOptions> & {
    readonly assigned?: Assigned | null;
  } = {},
): Promise<Figure> {
  const { indicator = 0, measure = 0, ...run } = more;
  const { fetched } = await fetchedFrom(plan, rows, run);
  const asked = askedIn(plan, 'duckdb');
  const places = placesOf(asked, fetched.doubtful)({ tree: asked.context.tree, assigned });
  return { asked, fetched, places, indicator, measure, scale: 1 };
}

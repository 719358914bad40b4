import type { PushedContext } from '#room/aggregation';
import { ask } from '../statement/ask.js';
import { textIn } from '../statement/read-row.js';
import { name, sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { namesFor } from '../tables/table-name.js';

/** What has a number in the tables, and how it is called there and here. */
function numberedIn({ tree, indicators, lines }: PushedContext) {
  return [
    ['unit', 'unit_id', 'unit_key', tree.units.map(({ id }) => id)],
    ['indicator', 'indicator_code', 'indicator_key', indicators.map(({ code }) => code)],
    ['line', 'line_id', 'line_key', lines.map(({ id }) => id)],
  ] as const;
}

/** What two lists do not both have, else what stands elsewhere in them. */
function differenceOf(what: string, stored: readonly string[], given: readonly string[]) {
  const [there, here] = [new Set(stored), new Set(given)];
  const added = given.find((id) => !there.has(id));
  if (added !== undefined) return `they do not know the ${what} "${added}"`;
  const lost = stored.find((id) => !here.has(id));
  if (lost !== undefined) return `the ${what} "${lost}" of theirs is not given`;
  const moved = given.find((id, place) => stored[place] !== id);
  return moved === undefined ? null : `the ${what} "${moved}" has another place in its list`;
}

/** The first thing in which the tables and a context differ, in words; where it is days or definitions, so. */
export async function firstDifference(store: SqlStore, context: PushedContext): Promise<string> {
  for (const [table, id, key, given] of numberedIn(context)) {
    const all = sql`select ${name(id)} from ${namesFor(store)(table)} order by ${name(key)}`;
    const rows = await ask(store, `the rows of ${table}`, written(all, store.dialect));
    const found = differenceOf(
      table,
      rows.map((row) => textIn(row, id)),
      given,
    );
    if (found !== null) return found;
  }
  return 'units lie elsewhere or were there on other days, or definitions or periods are others';
}

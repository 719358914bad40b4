import { expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { star, starOfContext, type TableShape } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';

const shapes: readonly (readonly [string, TableShape])[] = Object.entries(star);

it.each(shapes)(
  '%s tells its rows apart by columns that it has, and that are never empty',
  (_, table) => {
    const columns = table.columns.map(([name]) => name);
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns).toEqual(expect.arrayContaining([...table.key, ...(table.empty ?? [])]));
    expect(table.key.filter((name) => table.empty?.includes(name))).toEqual([]);
  },
);

it('holds what a context fills it with: a field a column, whole numbers and texts, each key once', () => {
  const rows = starOfContext(pushedContext(reformedContext, 'context'));
  const tables = ['unit', 'unit_closure', 'indicator', 'line', 'owed'] as const;
  for (const table of tables) {
    const { columns, key } = star[table];
    const keys = rows[table].map((row) => {
      const kinds = row.map((field) => (Number.isInteger(field) ? 'whole' : typeof field));
      expect(kinds).toEqual(columns.map(([, type]) => (type === 'text' ? 'string' : 'whole')));
      return key.map((name) => row[columns.findIndex(([column]) => column === name)]).join();
    });
    expect(new Set(keys).size).toBe(keys.length);
  }
});

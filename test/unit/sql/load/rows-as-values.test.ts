import { expect, it } from 'vitest';
import { rowsAsValues, written } from '#inside/sql';

const columns = [
  ['key', 'int'],
  ['amount', 'real'],
  ['text', 'text'],
] as const;
const rows = [
  [1, 0.5, 'a"b\\'],
  [2, null, 'c'],
];

it('writes numbers as text and texts as parameters', () => {
  const { sql, params } = written(rowsAsValues(rows, columns), 'duckdb');
  expect(sql).toBe('values (1, 5e-1, $1), (2, null, $2)');
  expect(params).toEqual(['a"b\\', 'c']);
});

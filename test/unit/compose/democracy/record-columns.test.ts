import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { recordColumns } from '#inside/compose';
import { democracyCatalogues } from 'danvan/vietnam';

it('every list and column has its heading in both languages', () => {
  const keys = Object.entries(recordColumns).flatMap(([list, columns]) => [
    `list.${list}`,
    ...columns.map(({ fact }) => `${list}.${fact}`),
  ]);
  for (const { democracyLabels } of [vi, en]) {
    expect(keys.filter((key) => !Object.hasOwn(democracyLabels, key))).toEqual([]);
  }
});

it.each(Object.entries(recordColumns))(
  'has each column of %s once, of known catalogues',
  (_, columns) => {
    expect(new Set(columns.map(({ fact }) => fact)).size).toBe(columns.length);
    const named = columns.flatMap(({ catalogue }) => catalogue ?? []);
    expect(named.filter((name) => !Object.hasOwn(democracyCatalogues, name))).toEqual([]);
  },
);

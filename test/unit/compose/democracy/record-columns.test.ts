import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { recordColumns } from '#inside/compose';
import { democracyCatalogues } from 'danvan/vietnam';

const lists = Object.entries(recordColumns);
const locales = [vi, en] as const;

describe.each(lists)('the columns of %s', (list, columns) => {
  it.each(locales)('have headings in $language', ({ democracyLabels }) => {
    const keys = [`list.${list}`, ...columns.map(({ fact }) => `${list}.${fact}`)];
    expect(keys.filter((key) => !Object.hasOwn(democracyLabels, key))).toEqual([]);
  });

  it('are each once, and name catalogues that there are', () => {
    expect(new Set(columns.map(({ fact }) => fact)).size).toBe(columns.length);
    const named = columns.flatMap(({ catalogue }) => catalogue ?? []);
    expect(named.filter((name) => !Object.hasOwn(democracyCatalogues, name))).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { democracyCatalogues } from 'danvan/vietnam';

it.each(Object.entries(democracyCatalogues))(
  '%s has each word once, named in Vietnamese',
  (_, words = []) => {
    const ids = words.map(({ id }) => id);
    // What enterprises make public has a row for each kind of them.
    const keys = words.map((word) => [word.id, 'enterpriseKinds' in word && word.enterpriseKinds]);
    expect(new Set(keys.map(String)).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    for (const { name } of words) expect(typeof name === 'string' ? name : name.vi).toMatch(/\S/u);
  },
);

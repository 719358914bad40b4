import { DanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { requireStore } from '#inside/sql';

it('takes a store, and refuses what is none', () => {
  const store = { dialect: 'duckdb', query: async () => [] } as const;
  expect(() => requireStore(store, 'store')).not.toThrow();
  const wrong: readonly unknown[] = [
    null,
    {},
    { ...store, dialect: 'mysql' },
    { dialect: 'duckdb' },
  ];
  for (const one of wrong) {
    expect(() => Reflect.apply(requireStore, undefined, [one, 'store'])).toThrow(DanvanError);
  }
});

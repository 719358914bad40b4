import { describe, expect, it } from 'vitest';
import { en, vi } from 'danvan';
import { recordColumns } from '#inside/compose';

const labels = (words: object): ReadonlySet<string> => new Set(Object.keys(words));

describe.each([
  ['vi', vi.democracyLabels],
  ['en', en.democracyLabels],
])('the tables of records in %s', (_, words) => {
  it('have a title for each list and a heading for each column', () => {
    const wanted = Object.entries(recordColumns).flatMap(([list, columns]) => [
      `list.${list}`,
      ...columns.map(({ fact }) => `${list}.${fact}`),
    ]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((key) => !labels(words).has(key))).toEqual([]);
  });
});

import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { recordColumns } from '#inside/compose';

it('every list and column has its heading in both languages', () => {
  const keys = Object.entries(recordColumns).flatMap(([list, columns]) => [
    `list.${list}`,
    ...columns.map(({ fact }) => `${list}.${fact}`),
  ]);
  for (const { democracyLabels } of [vi, en]) {
    expect(keys.filter((key) => !Object.hasOwn(democracyLabels, key))).toEqual([]);
  }
});

import { describe, expect, it } from 'vitest';
import { recordColumns } from '#inside/compose';
import { en, vi } from 'danvan';

describe.each([
  ['vi', vi.democracyLabels],
  ['en', en.democracyLabels],
])('the columns of records in %s', (_, labels) => {
  const known = new Set(Object.keys(labels));

  it.each(Object.entries(recordColumns))('have headings: %s', (list, columns) => {
    expect(known).toContain(`list.${list}`);
    for (const { fact } of columns) expect(known).toContain(`${list}.${fact}`);
  });
});

import { expect, it } from 'vitest';
import { defineIndicator } from 'danvan';
import { addedBreakdowns } from '#inside/sql';

const common = { name: 'x', unit: 'x', kind: 'flow' } as const;
const breakdowns = [
  { field: 'kind', categories: ['x', 'y'], complete: true },
  { field: 'level', categories: ['p', 'q', 'r'], complete: false },
];
const indicators = [
  defineIndicator({ ...common, code: 'x.a' }),
  defineIndicator({ ...common, code: 'x.b', breakdowns }),
];

it('numbers the breakdowns of what is added from 2 on', () => {
  const added = [0, 1].map((key) => ({ key, isLast: false }));
  expect(addedBreakdowns({ indicators }, added)).toEqual([
    { key: 1, part: 2, categories: 2, isComplete: true },
    { key: 1, part: 3, categories: 3, isComplete: false },
  ]);
  expect(addedBreakdowns({ indicators }, added.slice(0, 1))).toEqual([]);
});

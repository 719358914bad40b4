import { defineIndicator } from 'danvan';
import { withCategories } from 'danvan/indicators';
import { expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

const indicator = defineIndicator({
  code: 'x.y',
  name: 'Tên',
  unit: 'mô hình',
  kind: 'flow',
  breakdowns: [
    { field: 'field', categories: ['a', 'b'] },
    { field: 'level', categories: ['p'] },
  ],
});

it('adds each category once, behind the others', () => {
  const longer = withCategories(indicator, 'field', ['b', 'c', 'c']);
  expect(longer.breakdowns?.map(({ categories }) => categories)).toEqual([['a', 'b', 'c'], ['p']]);
  expect(indicator.breakdowns?.[0]?.categories).toEqual(['a', 'b']);
});

it('names the breakdowns that there are', () => {
  expect(errorOf(() => withCategories(indicator, 'kind', ['c'])).message).toContain(
    'no breakdown by "kind"; it has: "field", "level"',
  );
});

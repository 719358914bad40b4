import { expect, it } from 'vitest';
import { partRows, topRows } from '#inside/forms';
import { levels, members, sent } from '../../../support/forms/small-forms.js';

const rowsOf = (...keys: readonly string[]) => ({
  ...sent(levels, {}),
  rows: keys.map((key) => ({ key, cells: {} })),
});

it('adds all rows but those that are parts of others', () => {
  expect(topRows(levels, rowsOf('all', 'north', 'south', 'province'))).toEqual([0, 3]);
  expect(topRows(members, rowsOf('a', 'b'))).toEqual([0, 1]);
});

it('adds the first of rows with one key', () => {
  expect(topRows(members, rowsOf('a', 'b', 'a'))).toEqual([0, 1]);
});

it('finds the parts of a row, unless one was not sent', () => {
  expect(partRows(levels, rowsOf('all', 'north', 'south'), 'all')).toEqual([1, 2]);
  expect(partRows(levels, rowsOf('all', 'north'), 'all')).toBeUndefined();
  expect(partRows(members, rowsOf('a'), 'a')).toBeUndefined();
});

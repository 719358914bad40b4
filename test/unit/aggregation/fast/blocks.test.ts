import { blocksOf, countBlock, isPlain } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

it('splits the indicators of very many units', () => {
  const { scope, indicators } = sampleScope([]);
  const three = [...indicators, ...indicators, ...indicators];
  expect(blocksOf(scope, three).map(({ length }) => length)).toEqual([3]);
  const many = { ...scope, units: 4_000_000 };
  expect(blocksOf(many, three).map(({ length }) => length)).toEqual([2, 1]);
  expect(blocksOf({ ...scope, units: 9_000_000 }, indicators)).toHaveLength(1);
});

it('counts the same from all rows and from those of its indicators', () => {
  const mine = [sent('xa-a', 'sessions', 2), sent('xa-b', 'sessions', 3)];
  const others = ['received', 'successful', 'teams'].map((code) => sent('xa-a', code, 100));
  for (const rows of [mine, [...mine, ...others]]) {
    const { scope, indicators } = sampleScope(rows);
    const draft = countBlock(scope, indicators);
    expect([...draft.tallies.sums]).toEqual([5, 2, 3, 0]);
    expect(isPlain(draft, 0)).toBe(true);
  }
});

it('tells which figure is not plain', () => {
  const { scope, indicators } = sampleScope([sent('tinh', 'sessions', 2)]);
  expect(isPlain(countBlock(scope, indicators), 0)).toBe(false);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});

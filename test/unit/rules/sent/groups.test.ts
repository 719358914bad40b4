import { expect, it } from 'vitest';
import { figuresOf, groupsOf } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

it('gathers what counts, by unit in the order of the tree', () => {
  const rows: readonly MixedRow[] = [
    ['b', '2025-01', 1],
    ['a', '2025-01', 2],
    ['b', '2025-02', -3],
    ['b', '2025-03', 4],
    ['t', '2025-01', -5],
  ];
  const figures = figuresOf(mixed(rows));
  const [indicator] = figures.indicators;
  const groups = indicator === undefined ? [] : [...groupsOf(figures, indicator)];
  expect(groups.map(({ rows: mine }) => [...mine])).toEqual([[1], [0, 3]]);
});

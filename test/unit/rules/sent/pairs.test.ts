import { expect, it } from 'vitest';
import { figuresOf, pairsOf } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

it('pairs figures of one report that do not stand as plain numbers should', () => {
  const part = { indicator: 'x.part' };
  const rows: readonly MixedRow[] = [
    ['a', '2025', 3],
    ['a', '2025', 3, part],
    ['b', '2025', 3],
    ['b', '2025', { amount: 2, qualifier: 'over' }, part],
    ['t', '2025', 2, part],
    ['b', '2024', null, part],
    ['b', '2023', 1, part],
    ['b', '2024', 5],
    ['b', '2023', 5],
  ];
  const figures = figuresOf(mixed(rows));
  const indicator = figures.indicators.find(({ code }) => code === 'x.part');
  const pairs = (is: 'at-most' | 'at-least') =>
    indicator === undefined ? [] : [...pairsOf(figures, indicator, { is, other: 'x.n' })];
  expect(pairs('at-most')).toEqual([{ row: 3, other: 2 }]);
  expect(pairs('at-least')).toEqual([
    { row: 3, other: 2 },
    { row: 6, other: 8 },
  ]);
});

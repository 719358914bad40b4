import { expect, it } from 'vitest';
import { byArea, narrowed, reviewContext } from '#inside/compose';
import { contextOf, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const context = contextOf([...figuresOf('sessions', [1, 2, 3]), ...figuresOf('teams', [4])]);

it('narrowed keeps the cells of its indicators, in total and in every row', () => {
  const { table } = narrowed(context, 1, 2);
  expect(table.indicators).toEqual(context.table.indicators.slice(1, 2));
  expect(table.total).toEqual(context.table.total.slice(1, 2));
  expect(table.rows.every(({ cells }) => cells.length === 1)).toBe(true);
});

it('byArea keeps an area together, and says how many indicators stand before', () => {
  const parts = byArea(
    reviewContext(optionsOf(tableOf([...figuresOf('sessions', [1]), ...figuresOf('teams', [4])]))),
    1,
  );
  expect(parts.map(({ offset }) => offset)).toEqual([0]);
  expect(parts[0]?.context.table.indicators).toHaveLength(2);
});

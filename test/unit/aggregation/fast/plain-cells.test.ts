import { plainCells } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { mustBePlain } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

it('gives cells of a lowest place, of a unit above, and of several', () => {
  const figure = mustBePlain([sent('xa-a', 'sessions', 2), sent('xa-b', 'sessions', 3)]);
  const ask = () => {
    throw new Error('asked the general way');
  };
  const amounts = [[1], [0], [2, 3]].map((roots) =>
    plainCells(figure, { roots, policy: 'partial', ask }).map(({ unit, amount }) => [unit, amount]),
  );
  expect(amounts).toEqual([[['xa-a', 2]], [['tinh', 5]], [[null, 3]]]);
});

it('gives a single lowest place what it sent, and waits for one that sent a part', () => {
  const figure = mustBePlain([sent('xa-a', 'sessions', 2, { period: '2026-07' })]);
  const ask = () => {
    throw new Error('asked the general way');
  };
  const [cell] = plainCells(figure, { roots: [1], policy: 'partial', ask });
  expect(cell).toMatchObject({ unit: 'xa-a', partial: [{ unit: 'xa-a' }], contributors: [0] });
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});

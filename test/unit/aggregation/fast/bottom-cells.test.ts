import { bottomCells } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { mustBePlain } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const figure = mustBePlain(
  [sent('xa-a', 'sessions', 2), sent('xa-a', 'sessions', 1, { period: '2026-10' })],
  'x.sessions',
  ['2026-Q3', '2026-Q4', '2027-Q1'],
);
const ask = () => {
  throw new Error('asked the general way');
};

it('has a cell for each period', () => {
  const cells = bottomCells(figure, 1, { roots: [1], policy: 'partial', ask });
  expect(cells.map(({ amount }) => amount)).toEqual([2, 1, null]);
  expect(cells.map(({ coverage }) => coverage)).toEqual([
    { reported: 1, partial: 0, expected: 1 },
    { reported: 0, partial: 1, expected: 1 },
    { reported: 0, partial: 0, expected: 1 },
  ]);
  expect(cells[2]).toMatchObject({ reason: 'nothing-reported', silent: ['xa-a'] });
});

it('takes silence as zero where that is asked for', () => {
  const cells = bottomCells(figure, 2, { roots: [2], policy: 'zero', ask });
  expect(cells.map(({ amount }) => amount)).toEqual([0, 0, 0]);
});

it('asks the general way for what the strict policy refuses of a figure in parts', () => {
  expect(() => bottomCells(figure, 1, { roots: [1], policy: 'strict', ask })).toThrow(
    'asked the general way',
  );
});

it('asks the general way for an amount with a word before it', () => {
  const over = { state: 'reported', amount: 20, qualifier: 'over' } as const;
  const loose = mustBePlain([sent('xa-a', 'sessions', over)]);
  expect(() => bottomCells(loose, 1, { roots: [1], policy: 'partial', ask })).toThrow(
    'asked the general way',
  );
});

it('tells of each period what was sent for it, also where nothing was heard', () => {
  const cells = bottomCells(figure, 1, { roots: [1], policy: 'partial', ask });
  expect(cells.map(({ period, contributors }) => [period, contributors])).toEqual([
    ['2026-Q3', [0]],
    ['2026-Q4', [1]],
    ['2027-Q1', []],
  ]);
  const [silent] = bottomCells(figure, 3, { roots: [3], policy: 'strict', ask });
  expect(silent).toMatchObject({ amount: null, state: 'missing', unit: 'phuong-c' });
});

it('tells “không phát sinh” from an amount', () => {
  const nil = mustBePlain([
    sent('xa-a', 'sessions', { state: 'nil' }),
    sent('xa-b', 'sessions', 0),
  ]);
  const stateOf = (unit: number) =>
    bottomCells(nil, unit, { roots: [unit], policy: 'partial', ask }).map(({ state }) => state);
  expect([...stateOf(1), ...stateOf(2)]).toEqual(['nil', 'reported']);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});

import { aboveCells } from '#inside/aggregation';
import { expect, it, vi } from 'vitest';
import { sent } from '../../../support/figures.js';
import { mustBePlain } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const figure = mustBePlain([sent('xa-b', 'sessions', 3), sent('xa-a', 'sessions', 2)]);
const ask = () => {
  throw new Error('asked the general way');
};

it('adds up the places below a unit', () => {
  const [cell] = aboveCells(figure, { roots: [0], policy: 'partial', ask });
  expect(cell).toMatchObject({
    unit: 'tinh',
    amount: 5,
    coverage: { reported: 2, partial: 0, expected: 3 },
    silent: ['phuong-c'],
    contributors: [0, 1],
  });
});

it('adds up several units, none of which it names', () => {
  const [cell] = aboveCells(figure, { roots: [1, 3], policy: 'partial', ask });
  expect(cell).toMatchObject({ unit: null, amount: 2, coverage: { reported: 1, expected: 2 } });
});

it('has no amount by the strict policy, and takes its lists from the general way', () => {
  const [general] = aboveCells(figure, { roots: [0], policy: 'partial', ask });
  if (general === undefined) throw new Error('no cell');
  const asked = vi.fn(() => general);
  const [cell] = aboveCells(figure, { roots: [0], policy: 'strict', ask: asked });
  expect(cell).toMatchObject({ amount: null, reason: 'incomplete' });
  expect(cell?.silent).toBe(general.silent);
});

const over = { state: 'reported', amount: 20, qualifier: 'over' } as const;

it('has the bounds that words before amounts allow', () => {
  const nearly = { ...over, qualifier: 'nearly' } as const;
  const both = mustBePlain([sent('xa-a', 'sessions', over), sent('xa-b', 'sessions', nearly)]);
  const [cell] = aboveCells(both, { roots: [0], policy: 'partial', ask });
  expect(cell).toMatchObject({
    amount: 40,
    qualifier: 'about',
    bounds: { from: 20, to: null, plausibleFrom: 38, plausibleTo: 42 },
  });
  expect(Object.isFrozen(cell?.bounds)).toBe(true);
});

it('may have no more than an amount, and that is written so', () => {
  const nearly = { ...over, qualifier: 'nearly' } as const;
  const both = mustBePlain([sent('xa-a', 'sessions', 3), sent('xa-b', 'sessions', nearly)]);
  const [cell] = aboveCells(both, { roots: [0], policy: 'partial', ask });
  expect(cell).toMatchObject({ qualifier: 'nearly', bounds: { from: 3, to: 23 } });
});

it('asks the general way for the word of an amount that is the only one', () => {
  const one = mustBePlain([sent('xa-a', 'sessions', over)]);
  expect(() => aboveCells(one, { roots: [0], policy: 'partial', ask })).toThrow(
    'asked the general way',
  );
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});

import { plainContributors } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { plainFigureIn } from '../../../support/plain-figure.js';

const july = { period: '2026-07' } as const;
const august = { period: '2026-08' } as const;

function contributors(...rows: Parameters<typeof sent>[]) {
  const figure = plainFigureIn(rows.map((row) => sent(...row)));
  if (figure === null) throw new Error('The figure is not plain.');
  return plainContributors(figure, 0, 0);
}

it('adds up the days that each unit sent', () => {
  const told = contributors(
    ['xa-a', 'sessions', 1, july],
    ['xa-a', 'sessions', 2, august],
    ['xa-b', 'sessions', 3, { period: '2026-Q4' }],
  );
  expect([...(told?.sentDays ?? [])]).toEqual([0, 62, 0, 0]);
  expect(told?.contributors.map(({ amount }) => amount)).toEqual([1, 2]);
});

it('leaves rows that came in another order than that of time to the general way', () => {
  expect(contributors(['xa-a', 'sessions', 2, august], ['xa-a', 'sessions', 1, july])).toBeNull();
});

it('tells of each figure as it was sent, with nothing to take from it', () => {
  const told = contributors(
    ['xa-a', 'sessions', { state: 'nil' }],
    ['phuong-c', 'sessions', 3, july],
  );
  expect(told?.contributors).toMatchObject([
    { unit: 'xa-a', amount: 0, basis: 'as-sent', isDerived: false, less: [], standsInFor: null },
    { unit: 'phuong-c', amount: 3, from: '2026-07-01', to: '2026-07-31', isDerived: false },
  ]);
  expect([...(told?.sentDays ?? [])]).toEqual([0, 92, 0, 31]);
  expect(told?.contributors.every((one) => Object.isFrozen(one))).toBe(true);
});

it('tells of the units at and below one alone, over the period asked', () => {
  const rows = [sent('xa-a', 'sessions', 1), sent('xa-b', 'sessions', 2, august)];
  const figure = plainFigureIn(rows, 'x.sessions', ['2026-07', '2026-08', '2026-Q3']);
  if (figure === null) throw new Error('The figure is not plain.');
  const at = (root: number, period: number) => {
    const told = plainContributors(figure, root, period);
    return told && [told.contributors.map(({ unit }) => unit), [...told.sentDays]];
  };
  expect(at(2, 1)).toEqual([['xa-b'], [31]]);
  expect(at(2, 0)).toEqual([[], [0]]);
  expect(at(2, 2)).toEqual([['xa-b'], [31]]);
  expect(at(1, 2)).toEqual([['xa-a'], [92]]);
  // The quarter reaches over its months.
  expect(at(1, 1)).toBeNull();
});

it('leaves what is wrong or has a word to the general way, and takes days one after another', () => {
  expect(contributors(['xa-a', 'sessions', -1, july])).toBeNull();
  expect(contributors(['xa-a', 'sessions', { amount: 2, qualifier: 'over' }])).toBeNull();
  const days = (period: string) => sent('xa-a', 'sessions', 1, { period });
  const figure = plainFigureIn([days('2026-07-01/2026-07-10'), days('2026-07-11/2026-07-20')]);
  expect(figure && plainContributors(figure, 0, 0)?.contributors).toHaveLength(2);
});

it('passes over what was planned', () => {
  const told = contributors(['xa-a', 'sessions', 9, { measure: 'plan' }], ['xa-a', 'sessions', 2]);
  expect(told?.contributors.map(({ amount }) => amount)).toEqual([2]);
});

it('leaves days that were sent twice to the general way', () => {
  const days = (period: string) => sent('xa-a', 'sessions', 1, { period });
  const figure = plainFigureIn([days('2026-07-01/2026-07-10'), days('2026-07-10/2026-07-20')]);
  expect(figure && plainContributors(figure, 0, 0)).toBeNull();
});

it('adds up the days of a unit far below the first', () => {
  const figure = plainFigureIn([
    sent('xa-b', 'sessions', 1, july),
    sent('xa-b', 'sessions', 2, august),
  ]);
  const told = figure && plainContributors(figure, 2, 0);
  expect(told && [...told.sentDays]).toEqual([62]);
});

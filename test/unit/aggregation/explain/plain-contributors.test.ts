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

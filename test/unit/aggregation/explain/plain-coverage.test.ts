import { plainCoverage } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { plainFigureIn } from '../../../support/plain-figure.js';

it('tells of each lowest place whether it sent all, some or nothing', () => {
  const figure = plainFigureIn([sent('xa-a', 'sessions', 1, { period: '2026-07' })]);
  if (figure === null) throw new Error('The figure is not plain.');
  const asked = { root: 0, at: 0, sentDays: Int32Array.of(0, 31, 0, 0) };
  const { reported, partial, silent } = plainCoverage(figure, asked, { kinds: [] });
  expect(reported).toEqual([]);
  expect(partial.map(({ unit, sentDays }) => [unit, sentDays])).toEqual([['xa-a', 31]]);
  expect(silent).toContain('xa-b');
});

it('tells of the period asked, of units at and below one, and of their kinds', () => {
  const rows = [
    sent('xa-a', 'sessions', 1),
    sent('phuong-c', 'sessions', 1, { period: '2026-07' }),
  ];
  const figure = plainFigureIn(rows, 'x.sessions', ['2026-08', '2026-Q3']);
  if (figure === null) throw new Error('The figure is not plain.');
  const kinds = ['province', 'commune', 'ward'].map((id) => ({
    id,
    name: { vi: id },
    category: 'place' as const,
    levels: [],
  }));
  const asked = { root: 0, at: 1, sentDays: Int32Array.of(0, 92, 0, 31) };
  expect(plainCoverage(figure, asked, { kinds })).toEqual({
    reported: ['xa-a'],
    partial: [{ unit: 'phuong-c', reason: 'part-of-period', owedDays: 92, sentDays: 31 }],
    silent: ['xa-b'],
    excused: [],
    stoodIn: [],
    kinds: [{ vi: 'commune' }, { vi: 'ward' }],
  });
  const alone = { root: 3, at: 1, sentDays: Int32Array.of(31) };
  expect(plainCoverage(figure, alone, { kinds })).toMatchObject({
    reported: [],
    partial: [{ unit: 'phuong-c', sentDays: 31 }],
    silent: [],
    kinds: [{ vi: 'ward' }],
  });
});

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

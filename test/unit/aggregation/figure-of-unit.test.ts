import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { figureOfUnit } from '#inside/aggregation';
import { periodOf } from '#inside/time';

function figure(code: string, rows: Parameters<typeof datasetOf>[0]) {
  const dataset = datasetOf(rows);
  const indicator = dataset.catalogue.get(code);
  if (indicator === undefined) throw new Error('no such indicator');
  return figureOfUnit({ dataset, indicator, period: periodOf('2026-Q3') }, 'xa-a', 'own');
}

it('takes the line that comes first and has a figure', () => {
  const rows = [
    sent('xa-a', 'sessions', null, { line: 'front' }),
    sent('xa-a', 'sessions', 4, { line: 'women' }),
  ];
  expect(figure('x.sessions', rows).amount?.from).toBe(4);
});

it('puts what was sent on no line before all others', () => {
  const rows = [sent('xa-a', 'sessions', 4, { line: 'front' }), sent('xa-a', 'sessions', 5)];
  expect(figure('x.sessions', rows).amount?.from).toBe(5);
});

it('adds lines of their own, and is nil only where all are', () => {
  const nil = { state: 'nil' } as const;
  const rows = [
    sent('xa-a', 'members', nil, { line: 'front' }),
    sent('xa-a', 'members', 5, { line: 'women' }),
  ];
  expect(figure('x.members', rows)).toMatchObject({ state: 'reported', amount: { from: 5 } });
  expect(figure('x.members', rows.slice(0, 1)).state).toBe('nil');
});

it('is missing where nothing was sent', () => {
  expect(figure('x.sessions', [])).toMatchObject({ state: 'missing', amount: null });
});

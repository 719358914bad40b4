import { expect, it } from 'vitest';
import { figuresOf } from '#inside/workflow';
import { sent } from '../../../support/submissions.js';

it('lists the cells of a form', () => {
  const figures = figuresOf(sent('xa-a', { '1': 8, '2': null }, ['2026-10-05']));
  expect(figures.map(({ cell, value, submission }) => [cell?.column, value, submission])).toEqual([
    ['1', 8, 'xa-a 2026-10-05'],
    ['2', null, 'xa-a 2026-10-05'],
  ]);
});

it('lists observations, whatever their source', () => {
  const { filled: _, ...rest } = sent('xa-a', {}, ['2026-10-05']);
  const of = { unit: 'xa-a', indicator: 'a.b', period: '2026-Q3' };
  const observations = [{ ...of, value: 8, source: { document: 'x' } }];
  expect(figuresOf({ ...rest, line: 'front', observations })).toMatchObject([
    { line: 'front', of, value: { state: 'reported', amount: 8 } },
  ]);
});

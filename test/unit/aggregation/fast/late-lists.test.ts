import { bareCell, noAmount, withLateLists } from '#inside/aggregation';
import { expect, it, vi } from 'vitest';
import { mustBePlain } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

it('makes the lists of a frozen cell only when one is looked at', () => {
  const told = { sum: 0, scale: 1, seen: 0, coverage: { reported: 0, partial: 0, expected: 1 } };
  const place = { figure: mustBePlain([]), unit: 'xa-a', told, period: '2026-Q3' };
  const make = vi.fn(() => ({ silent: ['xa-a'], partial: [], contributors: [], excluded: [] }));
  const cell = withLateLists(bareCell(place, noAmount('missing', 'nothing-reported')), make);
  expect(Object.isFrozen(cell)).toBe(true);
  expect(make).not.toHaveBeenCalled();
  expect(cell.silent).toEqual(['xa-a']);
  expect(Object.keys(cell)).toContain('excluded');
});

it('gives each list by its name', () => {
  const told = { sum: 0, scale: 1, seen: 0, coverage: { reported: 0, partial: 0, expected: 1 } };
  const place = { figure: mustBePlain([]), unit: 'xa-a', told, period: '2026-Q3' };
  const partial = [{ unit: 'xa-b', reason: 'part-of-period' as const }];
  const excluded = [{ position: 4, reason: 'error' as const }];
  const lists = { silent: ['xa-a'], partial, contributors: [3], excluded };
  const bare = bareCell(place, noAmount('missing', 'nothing-reported'));
  expect(withLateLists(bare, () => lists)).toMatchObject(lists);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});

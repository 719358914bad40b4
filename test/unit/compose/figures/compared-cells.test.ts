import { defineIndicator, type Cell } from 'danvan';
import { printCell, type TableCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { baseCells, isRate, noFigure, planCells, reviewContext } from '#inside/compose';
import { figure, figuresOf, optionsOf, present, tableOf } from '../../../support/review.js';

const printed = (cells: Readonly<Record<string, TableCell>>) =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, printCell(cell, 'vi')]));

function compared(code: string, before: readonly number[], now: readonly number[]) {
  const sent = [...figuresOf(code, now), ...figuresOf(code, before, '2025-Q3')];
  const table = tableOf(sent, { compareWith: 'same-period-last-year' });
  const at = table.indicators.findIndex((indicator) => indicator.code === `x.${code}`);
  const base = present(table.total[at]?.base);
  return printed(baseCells(base, present(table.indicators[at]), reviewContext(optionsOf(table))));
}

describe('baseCells', () => {
  it('prints base, difference and change with their signs', () => {
    const cells = compared('sessions', [10, 10, 5], [10, 10, 10]);
    expect(cells).toEqual({ base: '25', difference: '+5', change: '+20' });
  });

  it('leaves blank what cannot be worked out, and marks a base that is not known', () => {
    expect(compared('sessions', [0, 0, 0], [1, 2, 3])).toMatchObject({ change: '' });
    expect(compared('sessions', [], [1, 2, 3])).toEqual({ base: '…', difference: '', change: '' });
  });

  it('gives the difference of rates in points, from the exact rates', () => {
    const rate = defineIndicator({
      code: 'y.rate',
      name: { vi: 'Tỷ lệ', en: 'Rate' },
      unit: { vi: '%', en: '%' },
      kind: 'ratio',
      ratio: { numerator: 'x.successful', denominator: 'x.received', factor: 100 },
    });
    expect(isRate(rate)).toBe(true);
    const coverage = { reported: 3, partial: 0, expected: 3 };
    const base = {
      period: '2025-Q3',
      amount: 86.27,
      coverage,
      difference: -10.76,
      percentChange: null,
      differenceBounds: null,
    };
    const context = reviewContext(optionsOf(tableOf([figure('xa-a', 'rate', 1)])));
    expect(printed(baseCells(base, rate, context))).toMatchObject({
      difference: '-10,8',
      change: '',
    });
  });
});

describe('planCells', () => {
  it('prints the plan and the share of it; blank where there is none', () => {
    const table = tableOf([figure('xa-a', 'sessions', 5)]);
    const context = reviewContext(optionsOf(table));
    const indicator = present(table.indicators[0]);
    const cell: Cell = present(table.total[0]);
    const coverage = { reported: 1, partial: 0, expected: 1 };
    const plan = { period: '2026-Q3', amount: 8, percent: 62.5, coverage };
    expect(printed(planCells({ ...cell, plan }, indicator, context))).toEqual({
      plan: '8',
      'plan-percent': '62,5',
    });
    expect(planCells(cell, indicator, context)).toEqual({
      plan: noFigure,
      'plan-percent': noFigure,
    });
  });
});

import { aggregate, check, drillDown, explain, explanationText, findCell, vi } from 'danvan';
import { sharesOf, topRows } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { productWithin, rateWithin, sumWithin } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

const huge = 1.7e308;

it('adds exactly, and is infinite where no number holds the sum', () => {
  expect(sumWithin([0.1, 0.2])).toBe(0.3);
  expect(sumWithin([huge, huge, -huge])).toBe(huge);
  expect(sumWithin([huge, huge])).toBe(Infinity);
  expect(sumWithin([huge, huge, -huge, -huge, -huge, -huge])).toBe(-Infinity);
  expect(sumWithin([1, -Infinity])).toBe(-Infinity);
});

it('multiplies and divides so too', () => {
  expect([productWithin(0.1, 3), productWithin(huge, -2), productWithin(Infinity, 2)]).toEqual([
    0.3,
    -Infinity,
    Infinity,
  ]);
  expect([rateWithin(1, 4, 100), rateWithin(huge, huge, 100)]).toEqual([25, 100]);
  expect([rateWithin(huge, 1, 100), rateWithin(-huge, 0.1, 1)]).toEqual([Infinity, -Infinity]);
});

describe('amounts with an error that count all the same', () => {
  const lastYear = { period: '2025-Q3' };
  const rows = ['xa-a', 'xa-b', 'phuong-c'].flatMap((unit) => [
    sent(unit, 'sessions', unit === 'phuong-c' ? { amount: huge, qualifier: 'over' } : huge),
    sent(unit, 'teams', huge),
    sent(unit, 'members', -huge),
    sent(unit, 'received', 0.1),
    sent(unit, 'successful', huge),
    sent(unit, 'sessions', -huge, lastYear),
    sent(unit, 'members', huge, lastYear),
    sent(unit, 'sessions', huge, { measure: 'plan' }),
  ]);
  const running = { basis: 'cumulative' } as const;
  const totals = [
    sent('xa-a', 'cash', -huge, { ...running, period: '2026-H1' }),
    sent('xa-a', 'cash', huge, running),
  ];
  const dataset = datasetOf([...rows, ...totals]);
  const options = { units: 'tinh', period: '2026-Q3', countErrors: true } as const;

  it('never throw, whatever is asked of them', () => {
    const compareWith = 'same-period-last-year';
    for (const more of [
      {},
      { compareWith, plan: 'period' } as const,
      { likeForLike: true, compareWith } as const,
    ]) {
      const table = aggregate(dataset, { ...options, ...more });
      for (const { code } of table.indicators) {
        const explanation = explain(table, code);
        expect(explanation.cell).toEqual(findCell(table, code));
        expect(explanationText(explanation, vi)).not.toContain('Infinity');
        expect(drillDown(table, code).parts.length).toBeGreaterThan(0);
        expect(sharesOf(table, code, { adjustTo100: true })).toHaveLength(3);
        expect(topRows(table, code, 1).length).toBeLessThan(4);
      }
    }
    expect(check(dataset).length).toBeGreaterThan(0);
  });

  it('have a sum with bounds, which says that it is larger than any number', () => {
    expect(findCell(aggregate(dataset, options), 'x.sessions')).toMatchObject({
      amount: null,
      bounds: { from: Number.MAX_VALUE, to: null },
      qualifier: 'at-least',
    });
    expect(findCell(aggregate(dataset, options), 'x.members')).toMatchObject({
      amount: null,
      bounds: { from: null, to: -Number.MAX_VALUE },
    });
  });
});

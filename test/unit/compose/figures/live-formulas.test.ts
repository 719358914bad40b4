import { defineIndicator } from 'danvan';
import type { TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { percentOf, withFormulas } from '#inside/compose';
import { sampleIndicators } from '../../../support/figures.js';

const codes = ['x.received', 'x.successful', 'x.rate'];
const indicators = sampleIndicators.map(defineIndicator).filter(({ code }) => codes.includes(code));

const row = (amounts: Readonly<Record<string, number | null>>): TableRow => ({
  role: 'data',
  cells: Object.fromEntries(
    Object.entries(amounts).map(([key, amount]) => [
      key,
      amount === null
        ? { kind: 'mark', mark: '–', reason: 'nil' }
        : { kind: 'number', amount, decimals: 1 },
    ]),
  ),
});
const opsOf = (rows: readonly TableRow[]) =>
  withFormulas(rows, indicators).map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, cell]) =>
        cell.kind === 'number' && cell.formula ? [[key, cell.formula.op]] : [],
      ),
    ),
  );

describe('withFormulas', () => {
  it('makes rates, differences and changes live', () => {
    const rows = [
      row({ current: 325, base: 300, difference: 25, change: 8.333333333333334 }),
      row({ current: 240 }),
      row({ current: (240 * 100) / 325 }),
    ];
    expect(opsOf(rows)).toEqual([
      { difference: 'difference', change: 'quotient' },
      {},
      { current: 'quotient' },
    ]);
  });

  it('leaves out a formula that would not give the amount', () => {
    const rows = [row({ current: 325 }), row({ current: 240 }), row({ current: 80 })];
    expect(opsOf(rows)).toEqual([{}, {}, {}]);
    // The change against a base below zero has the sign of the difference.
    expect(opsOf([row({ current: 5, base: -10, difference: 15, change: 150 })])).toEqual([
      { difference: 'difference' },
    ]);
  });

  it('leans on no mark and divides by no nought', () => {
    expect(opsOf([row({ current: null, base: 3, difference: -3 })])).toEqual([{}]);
    expect(opsOf([row({ current: 0 }), row({ current: 0 }), row({ current: 0 })])).toEqual([
      {},
      {},
      {},
    ]);
  });
});

describe('percentOf', () => {
  it('is undefined where there is nothing to take a share of', () => {
    expect(percentOf(1, 4)).toBe(25);
    expect(percentOf(1, 0)).toBeUndefined();
    expect(percentOf(undefined, 4)).toBeUndefined();
    expect(percentOf(1, undefined)).toBeUndefined();
  });
});

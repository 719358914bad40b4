import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { checkCell, isTableCell } from '#inside/export';

const number = { kind: 'number', amount: 1, decimals: 0 };
const reference = { row: 0, column: 'a' };

describe('checkCell', () => {
  it('accepts every cell of the sample report', () => {
    const cells = sampleReport.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => Object.values(row.cells)) : [],
    );
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.every(isTableCell)).toBe(true);
  });

  it.each([
    ['amount must be a finite number, not NaN', { ...number, amount: Number.NaN }],
    ['amount must be a finite number, not Infinity', { ...number, amount: Infinity }],
    ['decimals must be 20 or less', { ...number, decimals: 21 }],
    ['minDecimals must not be more than decimals', { ...number, minDecimals: 9 }],
    ['minDecimals must be a whole number', { ...number, minDecimals: -1 }],
    ['scale must be a number above zero', { ...number, scale: -1 }],
    ['scale must be a number from', { ...number, scale: 1e16 }],
    ['amount is larger than a number can be', { ...number, amount: 1.79e308, scale: 0.1 }],
    ['formula must be an object with a op', { ...number, formula: {} }],
    ['formula.to must be an object', { ...number, formula: { op: 'sum', from: reference } }],
    ['mark must be a text', { kind: 'mark', reason: 'nil' }],
    ['text must be a text', { kind: 'text', text: null }],
  ])('refuses a cell whose %s', (problem, cell) => {
    expect(() => checkCell(cell, [])).toThrow(problem);
  });
});

describe('isTableCell', () => {
  it('tells cells from other values', () => {
    expect(isTableCell(number)).toBe(true);
    expect([null, 'a', {}, { kind: 'paragraph', text: 'a' }].filter(isTableCell)).toEqual([]);
  });
});

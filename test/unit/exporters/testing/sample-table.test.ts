import type { Qualifier } from 'danvan/text';
import { describe, expect, it } from 'vitest';
import { sampleTable } from '#inside/exporters/testing';

const cells = sampleTable.rows.flatMap((row) => Object.values(row.cells));
const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [cell] : []));

describe('sampleTable', () => {
  it('has every mark, and formulas of two kinds', () => {
    const reasons = cells.flatMap((cell) => (cell.kind === 'mark' ? [cell.reason] : []));
    expect(reasons).toEqual(['missing', 'nil', 'not-applicable', 'withheld']);
    const ops = numbers.flatMap(({ formula }) => (formula === undefined ? [] : [formula.op]));
    expect(new Set(ops)).toEqual(new Set(['quotient', 'sum']));
  });

  it('has a scaled, a signed and a qualified number', () => {
    const qualifiers = numbers.map(({ qualifier }): Qualifier | undefined => qualifier);
    expect(qualifiers).toContain('nearly');
    expect(numbers.some(({ signed, amount }) => signed === true && amount < 0)).toBe(true);
    expect(numbers.some(({ scale }) => scale === 1e9)).toBe(true);
  });

  it('has amounts that its formulas give', () => {
    const rate = numbers.find(({ formula }) => formula?.op === 'quotient');
    expect(rate?.amount).toBeCloseTo(74.913, 3);
  });
});

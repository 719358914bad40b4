import { describe, expect, it } from 'vitest';
import { pageBreaks, rowLedger, type KeptRows } from '#inside/exporters/excel';

/** Rows of ten points each. */
function ledgerOf(rows: number, ...kept: readonly KeptRows[]) {
  const ledger = rowLedger();
  for (let row = 0; row < rows; row += 1) ledger.add(10);
  kept.forEach(ledger.keep);
  return ledger;
}

const page = { height: 100, repeated: undefined };

describe('pageBreaks', () => {
  it('breaks where the page is full', () => {
    expect(pageBreaks(ledgerOf(10), page)).toEqual([]);
    expect(pageBreaks(ledgerOf(25), page)).toEqual([11, 21]);
  });

  it('leaves room for the headings that are printed again', () => {
    const room = { height: 100, repeated: { from: 1, to: 2 } };
    expect(pageBreaks(ledgerOf(25), room)).toEqual([11, 19]);
  });

  it('breaks before rows that stay together, and counts on from there', () => {
    expect(pageBreaks(ledgerOf(25, { from: 9, to: 12 }), page)).toEqual([9, 19]);
  });

  it('keeps what overlaps together', () => {
    const ledger = ledgerOf(15, { from: 8, to: 9 }, { from: 9, to: 12 });
    expect(pageBreaks(ledger, page)).toEqual([8]);
  });

  it('parts what is higher than a page', () => {
    expect(pageBreaks(ledgerOf(25, { from: 1, to: 25 }), page)).toEqual([11, 21]);
  });

  it('gives a row that is higher than a page a page of its own', () => {
    const ledger = rowLedger();
    [10, 400, 10].forEach(ledger.add);
    expect(pageBreaks(ledger, page)).toEqual([2, 3]);
  });

  it('gives no more breaks than Excel takes', () => {
    expect(pageBreaks(ledgerOf(20_000), page)).toHaveLength(1000);
  });
});

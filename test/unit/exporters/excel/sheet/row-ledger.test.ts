import { expect, it } from 'vitest';
import { rowLedger, rowsBefore } from '#inside/exporters/excel';

it('knows heights, and the last row that is no gap', () => {
  const ledger = rowLedger();
  expect(ledger.end()).toBe(0);
  ledger.add(20);
  ledger.add(undefined);
  expect(ledger.end()).toBe(2);
  ledger.add(8);
  ledger.gap();
  expect(ledger.end()).toBe(2);
  expect(ledger.heights).toEqual([20, 15.75, 8]);
});

it('keeps runs of more than one row', () => {
  const ledger = rowLedger();
  ledger.keep({ from: 2, to: 2 });
  ledger.keep({ from: 2, to: 4 });
  expect(ledger.kept).toEqual([{ from: 2, to: 4 }]);
});

it('goes back as many rows as a height takes', () => {
  const ledger = rowLedger();
  [30, 18, 18, 12].forEach(ledger.add);
  expect(rowsBefore(ledger, 5, 40)).toBe(2);
  expect(rowsBefore(ledger, 5, 4000)).toBe(1);
});

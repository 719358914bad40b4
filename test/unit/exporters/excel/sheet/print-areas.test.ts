import { expect, it } from 'vitest';
import { printAreas, rowLedger } from '#inside/exporters/excel';

const ledger = rowLedger();
for (let row = 0; row < 30; row += 1) ledger.add(10);

const widths = [50, 50, 50, 50];
const table = { first: 5, last: 6, top: 4, end: 20 };
const plain = { ledger, widths, table, split: undefined, labels: 1 };

it('prints the whole sheet', () => {
  expect(printAreas(plain)).toBe('A$1:D$30');
});

it('prints the parts of a table after each other, the head first and the foot last', () => {
  const parts = [
    { from: 1, to: 2 },
    { from: 3, to: 3 },
    { from: 4, to: 4 },
  ];
  const split = { repeated: { from: 1, to: 1 }, parts, columns: [] };
  expect(printAreas({ ...plain, split })).toBe('A$1:B$20&&C$4:C$20&&D$4:D$30');
});

it('names a cell of a sheet that holds nothing', () => {
  const extent = { ...plain, ledger: rowLedger(), widths: [50], table: undefined };
  expect(printAreas(extent)).toBe('A$1:A$1');
});

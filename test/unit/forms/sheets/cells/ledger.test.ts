import { expect, it } from 'vitest';
import { formFinding, openLedger } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const sheet = sheetOf([
  ['a', 'b'],
  ['c', { value: null, comment: 'xem' }, ' '],
]);
it('says of each cell what became of it', () => {
  const ledger = openLedger({
    ...sheet,
    cells: [...sheet.cells, { row: 1, column: 1, value: 'again' }],
  });
  const [a, b] = sheet.cells;
  ledger.use(a);
  ledger.pass(b, 'row');
  expect(ledger.close('outside')).toEqual({
    findings: [],
    used: 1,
    passedOver: [
      { sheet: 'Sheet1', address: 'B1', text: 'b', why: 'row' },
      { sheet: 'Sheet1', address: 'A2', text: 'c', why: 'outside' },
      { sheet: 'Sheet1', address: 'B2', text: 'xem', why: 'comment' },
      { sheet: 'Sheet1', address: 'A1', text: 'again', why: 'repeated' },
    ],
  });
});
it('a finding wins over all else', () => {
  const ledger = openLedger(sheet);
  const [a] = sheet.cells;
  if (a !== undefined)
    ledger.tell(a, (place) => formFinding('forms/cell-comment', { text: 'a' }, place));
  ledger.pass(a, 'row');
  const { findings, passedOver } = ledger.close('outside');
  expect(findings[0]?.cell).toEqual({ sheet: 'Sheet1', address: 'A1' });
  expect(passedOver.map(({ address }) => address)).toEqual(['B1', 'A2', 'B2']);
});

import { expect, it } from 'vitest';
import { readLimits, readPlace, sharedFormulas, spendingOf } from '#inside/exporters/excel';
import { contextOf, refusalOf } from '../support.js';

it('gives a formula of its own without its equals sign', () => {
  const formulaOf = sharedFormulas(contextOf());
  expect(formulaOf({ text: '=A1+1', shared: undefined }, readPlace('B1'))).toBe('A1+1');
});

it('moves a shared one into each cell, and knows none that is not there', () => {
  const formulaOf = sharedFormulas(contextOf());
  expect(formulaOf({ text: 'A1*2', shared: '0' }, readPlace('B1'))).toBe('A1*2');
  expect(formulaOf({ text: '', shared: '0' }, readPlace('C3'))).toBe('B3*2');
  expect(formulaOf({ text: '', shared: '1' }, readPlace('C3'))).toBeUndefined();
});

it('counts what shared formulas come to, and refuses one that is longer than a text', () => {
  const spending = spendingOf(readLimits({ unpackedBytes: 20, textLength: 20 }));
  const formulaOf = sharedFormulas({ spending, name: 'Biểu 1' });
  formulaOf({ text: 'A1+A2', shared: '0' }, readPlace('B1'));
  formulaOf({ text: '', shared: '0' }, readPlace('B2'));
  formulaOf({ text: '', shared: '0' }, readPlace('B3'));
  const more = (): unknown => formulaOf({ text: '', shared: '0' }, readPlace('B4'));
  expect(refusalOf(more).params).toMatchObject({ limit: 'unpackedBytes' });
  const long = (): unknown =>
    formulaOf({ text: 'A'.repeat(21), shared: undefined }, readPlace('B4'));
  expect(refusalOf(long).params).toMatchObject({ limit: 'textLength', found: 21 });
});

import { documentKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { kindTableOf, splitKindName } from '#inside/documents';

const split = (text: string) => splitKindName(text, kindTableOf(documentKinds));

describe('splitKindName', () => {
  it('finds names with and without “số”, in any spelling, and symbols', () => {
    const named = { kindName: 'Quy chế', symbol: '03-QC/TU' };
    expect(split('Quy chế số 03-QC/TU')).toEqual(named);
    expect(split('qui  chế: 03-QC/TU')).toEqual(named);
    expect(split('NĐ 30/2020')).toEqual({ kindSymbol: 'NĐ', symbol: '30/2020' });
    expect(split('Số: 15/QĐ-BNV')).toEqual({ symbol: '15/QĐ-BNV' });
  });

  it('gives nothing where other words stand there, or no number', () => {
    expect(split('Theo Quy chế số 03-QC/TU')).toBeUndefined();
    expect(split('Quy chế')).toBeUndefined();
  });
});

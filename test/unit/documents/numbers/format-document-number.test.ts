import { formatDocumentNumber, type DocumentNumber } from 'danvan/documents';
import { describe, expect, it } from 'vitest';

const number: DocumentNumber = { system: 'unknown', number: 7, issuers: [] };

describe('formatDocumentNumber', () => {
  it.each<readonly [Partial<DocumentNumber>, string]>([
    [{}, '07'],
    [{ number: 1205, suffix: 'a' }, '1205a'],
    [{ year: 2020, kindSymbol: 'NĐ' }, 'NĐ 07/2020'],
    [{ kindName: 'Chỉ thị' }, 'Chỉ thị số 07'],
    [{ system: 'party', kindSymbol: 'KH', separator: '/', issuers: ['A', 'B'] }, '07-KH/A-B'],
    [{ system: 'state', kindSymbol: 'KH', separator: '/', issuers: ['A', 'B'] }, '07/KH/A-B'],
    [{ system: 'state', issuers: ['MTTQ', 'BTT'] }, '07/MTTQ-BTT'],
    [{ system: 'legislative', year: 2022, issuers: ['QH15'] }, '07/2022/QH15'],
    [{ system: 'legislative', year: 2022, kindSymbol: 'PL' }, '07/2022/PL'],
  ])('writes %j', (facts, text) => {
    expect(formatDocumentNumber({ ...number, ...facts })).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { readSymbol } from '#inside/documents';

describe('readSymbol', () => {
  it.each([
    ['12a-QĐ/TU', { system: 'party', number: 12, suffix: 'a', kindSymbol: 'QĐ', separator: '/' }],
    ['01/QCPH/UBND&UBMTTQ', { system: 'state', separator: '/', issuers: ['UBND', 'UBMTTQ'] }],
    ['1205 / QĐ \u2013 UBND', { system: 'state', separator: '-', issuers: ['UBND'] }],
    ['007/2023/NĐ-CP', { system: 'legislative', number: 7, year: 2023, issuers: ['CP'] }],
    ['97/2025/QH15', { system: 'legislative', issuers: ['QH15'] }],
    ['30/2020', { system: 'unknown', number: 30, year: 2020, issuers: [] }],
  ])('reads %s', (text, parts) => {
    expect(readSymbol(text)).toMatchObject(parts);
  });

  it.each(['0-QĐ/TU', '25-NQ', '25/NQ', '25/1823/NĐ-CP', '25-NQ/TW/HU', '25-N1/TW', '-NQ/TW'])(
    'does not read %s',
    (text) => {
      expect(readSymbol(text)).toBeUndefined();
    },
  );
});

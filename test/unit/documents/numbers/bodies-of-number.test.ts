import { documentIssuers } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { bodiesOfNumber, inForceOrAll, issuerTableOf } from '#inside/documents';

const table = issuerTableOf(documentIssuers);
const bodies = (...parts: readonly string[]) =>
  bodiesOfNumber(parts, table, undefined).map(({ symbol, term, candidates }) => [
    symbol,
    term,
    candidates.length,
  ]);

describe('bodiesOfNumber', () => {
  it('takes the longest symbol and passes none over', () => {
    expect(bodies('UBND', 'MTTW', 'BTT', 'CP')).toEqual([
      ['UBND', undefined, 1],
      ['MTTW-BTT', undefined, 1],
      ['CP', undefined, 1],
    ]);
    expect(bodies('BTT')).toEqual([['BTT', undefined, 0]]);
  });

  it('reads the term of a symbol and knows no letter case', () => {
    expect(bodies('QH15', 'ubnd', 'XYZ15', '15')).toEqual([
      ['QH15', 15, 1],
      ['ubnd', undefined, 1],
      ['XYZ15', undefined, 0],
      ['15', undefined, 0],
    ]);
  });
});

describe('inForceOrAll', () => {
  it('keeps all where none is in force on the day', () => {
    const rows = [{ until: '2025-02-03' }, { from: '2025-02-03' }];
    expect(inForceOrAll(rows, '2025-02-03')).toEqual([rows[1]]);
    expect(inForceOrAll([{ until: '2020-01-01' }], '2025-01-01')).toHaveLength(1);
  });
});

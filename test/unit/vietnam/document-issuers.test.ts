import { documentIssuers } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('documentIssuers', () => {
  it('name three bodies of the centre, and end the districts with June 2025', () => {
    const of = (symbol: string) => documentIssuers.filter((issuer) => issuer.symbol === symbol);
    expect(of('TW').map(({ name }) => name.en)).toEqual([
      'Central Committee',
      'Politburo',
      'Secretariat',
    ]);
    expect([...of('HU'), ...of('QU')].map(({ to }) => to)).toEqual(['2025-06-30', '2025-06-30']);
  });

  it('have each symbol and name once', () => {
    const keys = documentIssuers.map(({ symbol, name }) => `${symbol} ${name.vi}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('end the bodies that ended in 2025, unconfirmed where the day is', () => {
    const ended = documentIssuers.filter(({ symbol }) => /^BCSĐ|^BDV/u.test(symbol));
    expect(ended.map(({ symbol, to }) => [symbol, to])).toEqual([
      ['BDVTW', '2025-02-02'],
      ['BDVTU', '2025-12-31'],
      ['BDVHU', '2025-06-30'],
      ['BCSĐCP', '2025-02-02'],
      ['BCSĐUBND', '2025-12-31'],
    ]);
    const confirmed = ended.filter(({ isConfirmed }) => isConfirmed);
    expect(confirmed.map(({ symbol }) => symbol)).toEqual(['BDVTW']);
  });
});

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
    expect([...of('HU'), ...of('QU')].map(({ until }) => until)).toEqual([
      '2025-07-01',
      '2025-07-01',
    ]);
  });

  it('have each symbol and name once', () => {
    const keys = documentIssuers.map(({ symbol, name }) => `${symbol} ${name.vi}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

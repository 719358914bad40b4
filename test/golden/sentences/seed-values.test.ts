import { formatNumber } from 'danvan';
import { qualifierWords } from 'danvan/text';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/tools.js';
import { seedValues, type SeedValue } from './seed-values.js';

/** How an article may print a value. */
function printsOf({ amount, qualifier }: SeedValue): readonly string[] {
  const word = qualifier === undefined ? '' : qualifierWords.vi[qualifier][0];
  if (amount === null) return [word];
  const billions = `${formatNumber(amount / 1e9)} tỷ`;
  const numbers = [formatNumber(amount), String(amount).padStart(2, '0'), billions];
  return numbers.map((number) => `${word} ${number}`.trim());
}

/** The values that do not stand in the text, one behind the other. */
function missing(text: string, values: readonly SeedValue[]): readonly SeedValue[] {
  let start = 0;
  return values.filter((value) => {
    const ends = printsOf(value)
      .filter((print) => text.includes(print, start))
      .map((print) => text.indexOf(print, start) + print.length);
    start = Math.min(...ends, text.length);
    return ends.length === 0;
  });
}

describe('the values of the five articles', () => {
  it('name indicators of the catalogue', () => {
    const codes: ReadonlySet<string> = new Set(indicators.map(({ code }) => code));
    const values = [...seedValues.values()].flat();
    const named = values.flatMap(({ indicator, also = [] }) => [indicator ?? [], also].flat());
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(seedValues.size).toBe(5);
  });

  for (const [path, values] of seedValues) {
    const article = sharedData(path);
    article.it(`stand in ${path} in this order`, () => {
      expect(missing(article.read().normalize('NFC'), values)).toEqual([]);
    });
  }
});

import { isDanvanError } from 'danvan';
import { parseDocumentNumber } from 'danvan/documents';
import { matchKey, parseCsv } from 'danvan/text';
import { parseDate } from 'danvan/time';
import { parsePeriod } from 'danvan';
import { parseMoney, parseNumber, parsePercent } from 'danvan/text';
import { parsePeriodLabel } from 'danvan/time';
import { createUnitMatcher, matchUnit } from 'danvan/organization';
import { parseQuantity } from 'danvan/text';
import { documentKinds as kinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { foldShort, mostCharacters } from '#inside/text';

const figures = [
  ['parseNumber', parseNumber],
  ['parseMoney', parseMoney],
  ['parsePercent', parsePercent],
  ['parseQuantity', parseQuantity],
  ['parseDate', parseDate],
  ['parsePeriod', parsePeriod],
  ['parsePeriodLabel', parsePeriodLabel],
  ['parseDocumentNumber', (text: string) => parseDocumentNumber(text, { kinds })],
] as const;

const doors = [
  ...figures,
  ['matchKey', matchKey],
  ['matchUnit', (text: string) => matchUnit([], text)],
  ['createUnitMatcher', (text: string) => createUnitMatcher([])(text)],
  ['parseCsv', parseCsv],
] as const;

it('leaves a text of the greatest length as it is, and nothing of a longer one', () => {
  expect(foldShort('1'.repeat(mostCharacters))).toHaveLength(mostCharacters);
  expect(foldShort('1'.repeat(mostCharacters + 1))).toBe('');
});

it.each(figures)('%s refuses very long texts before any pattern meets them', (_name, parse) => {
  for (const text of ['1'.repeat(200_000) + 'x', '1 '.repeat(200_000), ' '.repeat(200_000)]) {
    const result = parse(text);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result).length).toBeLessThan(1000);
  }
});

it.each(doors)('%s names the argument that is no text', (_name, parse) => {
  for (const wrong of [undefined, null, 5, 5n, {}, ['1']]) {
    // @ts-expect-error: a text is required
    const call = (): unknown => parse(wrong);
    expect(call).toThrow(/^"(?:text|id|label)" must be a text/);
    expect(call).toThrow(expect.toSatisfy(isDanvanError));
  }
});

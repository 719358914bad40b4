import { createDataset, createHierarchy, type Indicator } from 'danvan';
import { dimensions, indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const codes = indicators.map(({ code }) => code);
const byCode = new Map<string, Indicator>(indicators.map((one) => [one.code, one]));

describe('the catalogue', () => {
  it('has codes of its own, names in both languages, and relations that lead somewhere', () => {
    const hierarchy = createHierarchy([]);
    expect(createDataset({ hierarchy, indicators, observations: [] }).findings).toEqual([]);
    expect(indicators.filter(({ name, unit }) => !name.en || !unit.en)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('counts what the people of several organizations are only once each', () => {
    const summed = indicators.filter(({ combine }) => combine.line === 'sum');
    expect(summed.map(({ code }) => code)).toEqual(['members.new', 'members.total']);
  });

  it('has a name for each indicator alone, in both languages', () => {
    for (const names of [
      indicators.map(({ name }) => name.vi),
      indicators.map(({ name }) => name.en),
    ])
      expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it('says why it doubts, and only there', () => {
    expect(
      indicators.filter(({ confirmed, doubt }) => confirmed === (doubt !== undefined)),
    ).toEqual([]);
  });

  it('has other names in lower case, each once', () => {
    for (const { code, otherNames = [] } of indicators) {
      expect(otherNames, code).toEqual([...new Set(otherNames)]);
      expect(otherNames, code).toEqual(
        otherNames.map((name) => name.toLowerCase().normalize('NFC')),
      );
    }
    expect(indicators.filter(({ kind, otherNames }) => kind !== 'ratio' && !otherNames)).toEqual(
      [],
    );
  });

  it('lets a rate change its meaning with its terms', () => {
    for (const { code, ratio, breaks = [] } of indicators) {
      if (ratio === undefined) continue;
      const terms = [ratio.numerator, ratio.denominator].flatMap(
        (term) => byCode.get(term)?.breaks ?? [],
      );
      expect(new Set(breaks.map(({ on }) => on)), code).toEqual(new Set(terms.map(({ on }) => on)));
    }
  });

  it('breaks figures down by dimensions that have names', () => {
    const known = dimensions.map(({ field, categories, complete }) =>
      JSON.stringify([field, categories.map(({ id }) => id), complete]),
    );
    for (const { code, breakdowns = [] } of indicators) {
      const fields = breakdowns.map(({ field }) => field);
      expect(fields, code).toEqual([...new Set(fields)]);
      for (const { field, categories, complete } of breakdowns)
        expect(known, code).toContain(JSON.stringify([field, categories, complete]));
    }
  });
});

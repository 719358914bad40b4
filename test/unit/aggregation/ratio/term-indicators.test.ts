import { termIndicators } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { rateIndicators } from '../../../support/ratio-figures.js';

const placesOf = (list: typeof rateIndicators) => ({
  indicators: list,
  indicatorPlaces: new Map(list.map(({ code }, place) => [code, place])),
});

const [above, below, , , rate] = rateIndicators;

it('finds both terms in the catalogue', () => {
  const terms = termIndicators(placesOf(rateIndicators), rate ?? {});
  expect(terms?.above).toBe(above);
  expect(terms?.below).toBe(below);
});

it('finds none of what is no ratio, and none where one term is missing', () => {
  expect(termIndicators(placesOf(rateIndicators), {})).toBeNull();
  expect(termIndicators(placesOf(rateIndicators.slice(1)), rate ?? {})).toBeNull();
  const withoutBelow = rateIndicators.filter((one) => one !== below);
  expect(termIndicators(placesOf(withoutBelow), rate ?? {})).toBeNull();
});

import { dimensions, indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { indicatorPage } from '../support/indicator-page.js';
import { readText } from '../support/repository.js';

it('the page of indicators is made from the data; write it anew with npm run list', () => {
  expect(readText('docs/concepts/indicators.md')).toBe(indicatorPage(indicators, dimensions));
});

it('the page changes with the data', () => {
  expect(indicatorPage(indicators.slice(1), dimensions)).not.toBe(
    indicatorPage(indicators, dimensions),
  );
});

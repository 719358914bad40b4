import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { allLocales } from '../../support/locales.js';

it('has the same sentences of explanations in every language', () => {
  expect(Object.keys(vi.explanations).length).toBeGreaterThan(15);
  for (const { explanations } of allLocales) {
    expect(Object.keys(explanations).sort()).toEqual(Object.keys(en.explanations).sort());
  }
});

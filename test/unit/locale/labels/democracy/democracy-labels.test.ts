import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { allLocales } from '../../../../support/locales.js';

it('the labels about democracy have the same keys in both languages', () => {
  expect(Object.keys(en.democracyLabels).toSorted()).toEqual(
    Object.keys(vi.democracyLabels).toSorted(),
  );
});

it.each(allLocales)('are words in NFC, frozen, in $language', ({ democracyLabels }) => {
  expect(Object.isFrozen(democracyLabels)).toBe(true);
  for (const word of Object.values(democracyLabels)) {
    expect(word).toMatch(/^\S.*\S$/u);
    expect(word).toBe(word.normalize('NFC'));
  }
});

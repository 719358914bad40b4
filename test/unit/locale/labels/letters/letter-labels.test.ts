import { en, vi } from 'danvan';
import { expect, it } from 'vitest';

it('has the same keys in both languages, frozen and in NFC', () => {
  expect(Object.keys(en.letterLabels).toSorted()).toEqual(Object.keys(vi.letterLabels).toSorted());
  for (const { letterLabels } of [vi, en]) {
    expect(Object.isFrozen(letterLabels)).toBe(true);
    expect(Object.values(letterLabels).filter((word) => word !== word.normalize('NFC'))).toEqual(
      [],
    );
  }
});

import { matchKey } from 'danvan/text';
import { nameAbbreviations } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('has each short form once, as words without points, with something to stand for', () => {
  const keys = nameAbbreviations.map(({ short }) => matchKey(short));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^\p{L}+(?: \p{L}+)*$/u.test(key))).toEqual([]);
  expect(nameAbbreviations.every(({ full }) => full.length > 0)).toBe(true);
});

it('is frozen to the bottom and in NFC', () => {
  expect(nameAbbreviations.every((each) => Object.isFrozen(each.full))).toBe(true);
  const texts = nameAbbreviations.flatMap(({ short, full }) => [short, ...full]);
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});

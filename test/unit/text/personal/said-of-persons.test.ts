import { expect, it } from 'vitest';
import { byPersons, called, clergy, ofPersons, wordsOfList } from '#inside/text';

it('holds words of one meaning each once, without capitals at the beginning', () => {
  const words = [...wordsOfList(called), ...wordsOfList(clergy), ...wordsOfList(ofPersons)];
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^\p{Ll}[\p{Ll}/ ]+$/u);
  expect(new Set(byPersons.split('|')).size).toBe(byPersons.split('|').length);
});

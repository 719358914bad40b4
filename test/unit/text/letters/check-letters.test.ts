import { expect, it } from 'vitest';
import { checkLetters } from '#inside/text';

const codesOf = (text: string) =>
  checkLetters(text, { path: ['name'] }).map(({ code, path }) => [code, ...path]);

it('notes letters of other alphabets where a text is kept', () => {
  expect(codesOf('\u00D0à Nẵng')).toEqual([['text/letter-eth', 'name']]);
  expect(codesOf('25-NQ/\u0422W')).toEqual([['text/look-alike-letters', 'name']]);
  expect(codesOf('\u00D0à \u041Dẵng')).toHaveLength(2);
  expect(checkLetters('\u0421\u0421 \u0420', { path: [] })[0]?.params).toMatchObject({
    letters: ['\u0421', '\u0420'],
  });
});

it('says nothing of Vietnamese', () => {
  expect(codesOf('Đảng ủy xã Hòa Bình (số 25-NQ/TW)')).toEqual([]);
});

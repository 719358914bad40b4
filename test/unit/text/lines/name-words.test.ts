import { expect, it } from 'vitest';
import { foldTonePlace, nameWords } from '#inside/text';

it('lists words as they are looked up: in small letters, tone marks at their place', () => {
  const { pairs, openers, counted } = nameWords;
  for (const word of [...pairs, ...openers, ...counted]) {
    expect(foldTonePlace(word.toLocaleLowerCase('vi'))).toBe(word);
  }
  expect([...pairs].filter((pair) => pair.split(' ').length !== 2)).toEqual([]);
});

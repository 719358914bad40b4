import { expect, it } from 'vitest';
import { wordsOfList } from '#inside/text';

it('gives the words of a list over several lines', () => {
  expect(wordsOfList('\n  Rơ  Châm, Lê,\n  Võ')).toEqual(['Rơ Châm', 'Lê', 'Võ']);
});

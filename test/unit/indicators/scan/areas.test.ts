import { defineIndicator } from 'danvan';
import { areaOf, wordingsOf, wordsOfAreas } from '#inside/indicators';
import { expect, it } from 'vitest';

const named = (code: string, name: string) =>
  wordingsOf(defineIndicator({ code, name, unit: 'vụ', kind: 'flow' }));

it('knows an area by the words of most of its indicators', () => {
  const wordings = ['a', 'b', 'c'].flatMap((id) => named(`mediation.${id}`, `hòa giải ${id}`));
  expect(wordsOfAreas(wordings).get('mediation')).toEqual(['hoà', 'giải', 'hoà giải']);
  expect(wordsOfAreas(wordings.slice(1)).get('mediation')).toEqual([]);
  expect(areaOf('mediation.teams')).toBe('mediation');
});

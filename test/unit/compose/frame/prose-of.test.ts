import { expect, it } from 'vitest';
import { proseOf } from '#inside/compose';

it('makes a paragraph of each passage', () => {
  expect(proseOf('Một.')).toEqual([{ kind: 'paragraph', text: 'Một.' }]);
  expect(proseOf(['Một.', 'Hai.']).map(({ text }) => text)).toEqual(['Một.', 'Hai.']);
  expect(proseOf(undefined)).toEqual([]);
});

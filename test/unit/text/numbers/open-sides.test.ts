import { qualifiers } from 'danvan/text';
import { expect, it } from 'vitest';
import { openSidesOf, wordOfSides } from '#inside/text';

it('says on which sides each qualifier leaves an amount open, and none is closed', () => {
  const open = (qualifier: Parameters<typeof openSidesOf>[0]) => {
    const { openBelow, openAbove } = openSidesOf(qualifier);
    return `${openBelow ? '<' : ''}${openAbove ? '>' : ''}`;
  };
  expect(qualifiers.map((qualifier) => `${qualifier} ${open(qualifier)}`)).toEqual([
    'nearly <',
    'under <',
    'over >',
    'more-than >',
    'at-least >',
    'at-most <',
    'about <>',
    'many >',
  ]);
  expect(open(undefined)).toBe('');
});

it.each([
  ['nearly', true, false],
  ['over', false, true],
  ['about', true, true],
  [undefined, false, false],
] as const)('calls for %j where below is %j and above is %j', (word, openBelow, openAbove) => {
  expect(wordOfSides({ openBelow, openAbove })).toBe(word);
});

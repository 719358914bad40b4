import { expect, it } from 'vitest';
import { markOf, reasonOf } from '#inside/compose';

it.each([
  ['nil', '–'],
  ['missing', '…'],
  ['not-applicable', 'x'],
  ['withheld', '(*)'],
] as const)('the mark of %s is %s', (state, mark) => {
  expect(markOf({ state })).toBe(mark);
});

it('a refused total is as unknown as a missing one', () => {
  expect(reasonOf({ state: 'refused' })).toBe('missing');
  expect(reasonOf({ state: 'reported' })).toBe('missing');
});

import { marks } from 'danvan';
import { expect, it } from 'vitest';
import { markCell, markOf, reasonOf } from '#inside/report';

it.each([
  ['nil', '–'],
  ['missing', '…'],
  ['not-applicable', 'x'],
  ['withheld', '(*)'],
] as const)('the mark of %s is %s', (state, mark) => {
  expect(marks[state]).toBe(mark);
  expect(markOf({ state })).toBe(mark);
  expect(markCell(state)).toEqual({ kind: 'mark', mark, reason: state });
});

it('a refused total is as unknown as a missing one', () => {
  expect(reasonOf({ state: 'refused' })).toBe('missing');
  expect(reasonOf({ state: 'reported' })).toBe('missing');
});

import { marks } from 'danvan/report';
import { expect, it } from 'vitest';
import { markCell } from '#inside/report';

it.each([
  ['nil', '–'],
  ['missing', '…'],
  ['not-applicable', 'x'],
  ['withheld', '(*)'],
] as const)('the mark of %s is %s', (state, mark) => {
  expect(marks[state]).toBe(mark);
  expect(markCell(state)).toEqual({ kind: 'mark', mark, reason: state });
});

import { expect, it } from 'vitest';
import { isCollective } from '#inside/compose';

it.each([
  ['people-committee', true],
  ['people-council', true],
  ['provincial-party-committee', true],
  ['standing-committee', true],
  ['front-committee', true],
  ['mass-mobilization-board', false],
  ['party-committee-office', false],
  ['commune', false],
])('tells whether a %s decides together', (kind, expected) =>
  expect(isCollective({ kind })).toBe(expected),
);

it('takes a unit without a kind for none', () => expect(isCollective({})).toBe(false));
